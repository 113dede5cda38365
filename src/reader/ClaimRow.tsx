/** One figure of a claim check: its name, its bar with what exceeds the article's set off, and its parts. */

import type { Language } from '../story/story';
import { localeOf } from '../words/languages';
import style from './ClaimRow.module.css';
import { type ClaimBar, differenceText, lengthText } from './claimBars';
import { percentAlong } from './percentAlong';

export interface ClaimRowProps {
  readonly language: Language;
  readonly bar: ClaimBar;
  readonly article: ClaimBar;
  /** Kilometres that take up the whole breadth. */
  readonly longest: number;
  /** Id of the pattern over what exceeds the article's figure. */
  readonly hatch: string;
}

/** Pixels. */
const height = 16;
/** How strongly a bar's parts are drawn, so that neighbours differ. */
const strengths = [1, 0.62, 0.82, 0.45];

export function ClaimRow(props: ClaimRowProps) {
  const { bar, article, language } = props;
  return (
    <li className={`${style.row} ${style[bar.tone] ?? ''}`}>
      <p className={style.title}>
        <span className={style.name}>
          {bar.name} <strong className={style.length}>{bar.text}</strong>
        </span>{' '}
        {bar === article ? null : (
          <span className={style.difference}>
            {differenceText(language, article.kilometres, bar.kilometres)}
          </span>
        )}
      </p>
      <Bar {...props} />
      {bar.parts.length === 0 ? null : <Parts {...props} />}
    </li>
  );
}

function Bar({ bar, article, longest, hatch, language }: ClaimRowProps) {
  const { direction } = localeOf(language);
  const stretch = (from: number, to: number) => ({
    x: percentAlong((direction === 'rtl' ? to : from) / longest, direction),
    width: percentAlong((to - from) / longest, 'ltr'),
    height,
  });
  return (
    <svg className={style.bar} width="100%" height={height} aria-hidden="true">
      {segmentsOf(bar).map(({ from, to }, n) => (
        <rect key={from} fillOpacity={strengthOf(n)} {...stretch(from, to)} />
      ))}
      {bar.kilometres > article.kilometres ? (
        <rect fill={`url(#${hatch})`} {...stretch(article.kilometres, bar.kilometres)} />
      ) : null}
    </svg>
  );
}

/** Neighbouring parts differ. */
function strengthOf(part: number): number {
  return strengths[part % strengths.length] ?? 1;
}

/** Without parts a bar is one segment. Parts may add up to a little more or less than their whole. */
function segmentsOf({ kilometres, parts }: ClaimBar): { from: number; to: number }[] {
  if (parts.length === 0) return [{ from: 0, to: kilometres }];
  let to = 0;
  return parts.map((part) => {
    const from = to;
    to += part.kilometres;
    return { from, to };
  });
}

/** What the bar's parts are. */
function Parts({ bar, language }: ClaimRowProps) {
  return (
    <ul className={style.parts}>
      {bar.parts.map(({ name, kilometres }, n) => (
        <li key={name[language]}>
          <svg width="10" height="10" aria-hidden="true">
            <rect width="10" height="10" fillOpacity={strengthOf(n)} />
          </svg>{' '}
          {name[language]} {lengthText(language, kilometres)}
        </li>
      ))}
    </ul>
  );
}
