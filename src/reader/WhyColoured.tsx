/** Why the map has a country in its colour, and with its marks; shut until it is asked. */
import type { CountryCode } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { Below } from './Below';
import { type Coloured, colourReasons } from './colourReasons';
import { SourceNote } from './SourceNote';
import { Swatch } from './Swatch';
import { ViewLink } from './ViewLink';
import style from './WhyColoured.module.css';

export interface WhyColouredProps extends Coloured {
  readonly country: CountryCode;
  readonly onAnnotation: (id: string) => void;
  /** A reader follows a reason into the article. */
  readonly onPassage: () => void;
}

export function WhyColoured(props: WhyColouredProps) {
  const { index, language, country, onAnnotation, onPassage } = props;
  const words = catalogueOf(language);
  const reasons = colourReasons(props, country);
  if (reasons.length === 0) return null;
  return (
    <details className={style.why}>
      <summary>{words.whyColoured}</summary>
      <Below subject={country}>
        <ul className={style.list}>
          {reasons.map((reason, n) => (
            <li key={`${reason.name} ${reason.status}`}>
              <Swatch of={reason.sample} id={`why-${n}`} />
              <div>
                <strong>{reason.name}</strong>
                {reason.status === undefined ? null : ` · ${reason.status}`}
                {reason.rule === undefined ? null : <p>{reason.rule}</p>}
                {reason.source && <SourceNote source={reason.source} language={language} />}
                {reason.annotations.map(({ id, heading }) => (
                  <ViewLink
                    key={id}
                    className={style.link}
                    to={{ annotation: id }}
                    onChoose={() => onAnnotation(id)}
                  >
                    {heading}
                  </ViewLink>
                ))}
                {reason.passages.map((id) => (
                  <a key={id} className={style.link} href={`#${id}`} onClick={onPassage}>
                    {words.paragraph(index.passage(language, id)?.paragraph ?? 0)}
                  </a>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </Below>
    </details>
  );
}
