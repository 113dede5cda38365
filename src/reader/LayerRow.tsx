/** One layer in the legend: its switch, what it goes by, and what it draws. */
import { useState } from 'react';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import style from './LayerRow.module.css';
import type { LayerEntry } from './layerEntry';
import { PartList } from './PartList';
import { SourceNote } from './SourceNote';
import { Swatch } from './Swatch';

export interface LayerRowProps {
  readonly entry: LayerEntry;
  readonly on: boolean;
  readonly language: Language;
  readonly onSwitch: () => void;
  readonly onAnnotation: ((id: string) => void) | undefined;
}

export function LayerRow({ entry, on, language, onSwitch, onAnnotation }: LayerRowProps) {
  const { name, summary, rule, source, sample, parts, annotations } = entry;
  const [told, setTold] = useState(false);
  const id = `swatch-${entry.id}`;
  const about = `about-${entry.id}`;
  return (
    <li className={style.row}>
      <label className={style.switch}>
        <input type="checkbox" checked={on} onChange={onSwitch} />
        <Swatch of={sample} id={id} />
        <span>
          <span className={style.name}>{name}</span>{' '}
          {summary && <span className={style.note}>{summary}</span>}
        </span>
      </label>
      {source && (
        <button
          type="button"
          className={style.ask}
          aria-expanded={told}
          aria-controls={about}
          aria-label={catalogueOf(language).layers.about(name)}
          onClick={() => setTold(!told)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM8 7v4.5M8 4.5v.5" />
          </svg>
        </button>
      )}
      {source && (
        <div id={about} className={style.about} hidden={!told}>
          <p>{rule}</p>
          <SourceNote source={source} language={language} />
        </div>
      )}
      {onAnnotation && annotations.length > 0 && (
        <div className={style.annotations}>
          {annotations.map((annotation) => (
            <button key={annotation.id} type="button" onClick={() => onAnnotation(annotation.id)}>
              {annotation.heading}
            </button>
          ))}
        </div>
      )}
      {parts.length > 0 && (
        <div className={style.parts}>
          <PartList parts={parts} id={id} />
        </div>
      )}
    </li>
  );
}
