/** The article's figure beside others and the measured one: bars from zero, and a sentence that says how they stand. */
import { useId } from 'react';
import type { MeasuredLine } from '../drawing/baseMap';
import type { Claim, Language } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import style from './ClaimCheck.module.css';
import { ClaimNote } from './ClaimNote';
import { ClaimRow } from './ClaimRow';
import { articleBar, claimBars, conclusionText } from './claimBars';
import { percentAlong } from './percentAlong';

export interface ClaimCheckProps {
  readonly claim: Claim;
  readonly language: Language;
  readonly index: StoryIndex;
  /** The line that the claim is about; absent where the map hasn't got it. */
  readonly measured: MeasuredLine | undefined;
  readonly onPassage: () => void;
}

export function ClaimCheck(props: ClaimCheckProps) {
  const { claim, language, measured } = props;
  const words = catalogueOf(language);
  const hatch = useId();
  const bars = claimBars(claim, language, measured);
  const article = articleBar(bars);
  if (!article) return null;
  const longest = Math.max(...bars.map(({ kilometres }) => kilometres));
  const across = percentAlong(article.kilometres / longest, localeOf(language).direction);
  return (
    <figure className={style.check}>
      <figcaption>
        <span className={style.heading}>{words.claim.heading}</span>
        <span className={style.conclusion}>{conclusionText(language, bars)}</span>
      </figcaption>
      <div className={style.picture}>
        <ol className={style.bars}>
          {bars.map((bar) => (
            <ClaimRow
              key={`${bar.name} ${bar.text}`}
              language={language}
              bar={bar}
              article={article}
              longest={longest}
              hatch={hatch}
            />
          ))}
        </ol>
        <svg className={style.across} width="100%" height="100%" aria-hidden="true">
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse">
            <path className={style.hatch} d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4" />
          </pattern>
          <line className={style.mark} x1={across} x2={across} y1="0" y2="100%" />
        </svg>
      </div>
      <p className={style.key}>{words.claim.key}</p>
      <ul className={style.notes}>
        {bars.map((bar) => (
          <ClaimNote key={`${bar.name} ${bar.text}`} {...props} bar={bar} />
        ))}
      </ul>
    </figure>
  );
}
