/** The layers of the map: what their colours and lines mean, on which day, and the switch of each. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Projection } from '../earth/projection';
import { layersSwitched } from '../view/layers';
import { catalogueOf } from '../words/catalogues';
import style from './Layers.module.css';
import { type LayerEntry, type LayerPart, type LegendRequest, layerEntries } from './layerEntries';
import { SourceNote } from './SourceNote';
import { Swatch } from './Swatch';

export interface LayersProps extends LegendRequest {
  readonly projection: Projection['id'];
  /** Ids of those that are to be on; undefined: those that a first visit shows. */
  readonly onLayers: (ids: readonly string[] | undefined) => void;
  readonly onAnnotation?: (id: string) => void;
  /** Further choices of how the map is drawn. */
  readonly children?: ReactNode;
}

export function Layers(props: LayersProps) {
  const { story, index, language, day, on, countries, lines, onLayers, children } = props;
  const words = catalogueOf(language);
  const [open, setOpen] = useState(true);
  const { entries, others } = useMemo(
    () => layerEntries({ story, index, language, day, on, countries, lines }),
    [story, index, language, day, on, countries, lines],
  );
  const disputed: LayerPart = {
    name: words.layers.disputed,
    note: words.unitedNationsView,
    sample: { line: 'disputed' },
  };
  return (
    <section id="layers" className={style.layers} aria-label={words.legend}>
      <h2 className={style.heading}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls="layers-body"
          onClick={() => setOpen(!open)}
        >
          {words.layers.heading}
          <svg
            className={style.chevron}
            viewBox="0 0 12 8"
            width="12"
            height="8"
            aria-hidden="true"
          >
            <path d="M1.5 1.5 6 6l4.5-4.5" />
          </svg>
        </button>
      </h2>
      <div id="layers-body" className={style.body} hidden={!open}>
        <ul>
          {entries.map((entry) => (
            <Row
              key={entry.id}
              {...props}
              entry={entry}
              onSwitch={() => onLayers(layersSwitched(story, on, entry.id))}
            />
          ))}
        </ul>
        <div className={style.rest}>
          <PartList parts={[...others, disputed]} id="swatch-rest" />
          <p className={style.note}>{words.layers.projections[props.projection]}</p>
        </div>
        {children}
      </div>
    </section>
  );
}

interface RowProps extends LayersProps {
  readonly entry: LayerEntry;
  readonly onSwitch: () => void;
}

function Row({ entry, on, onSwitch, language, onAnnotation }: RowProps) {
  const id = `swatch-${entry.id}`;
  return (
    <li className={style.row}>
      <label className={style.switch}>
        <input type="checkbox" checked={on.has(entry.id)} onChange={onSwitch} />
        <Swatch of={entry.sample} id={id} />
        {entry.name}
      </label>
      <div className={style.about}>
        <About entry={entry} language={language} />
        {onAnnotation &&
          entry.annotations.map((annotation) => (
            <button
              key={annotation.id}
              type="button"
              className={style.annotation}
              onClick={() => onAnnotation(annotation.id)}
            >
              {annotation.heading}
            </button>
          ))}
        <PartList parts={entry.parts} id={id} />
      </div>
    </li>
  );
}

/** How many and as of when; behind it, by which rule and source. */
function About({ entry, language }: Pick<RowProps, 'entry' | 'language'>) {
  const { summary, rule, source } = entry;
  if (source === undefined) return <p className={style.note}>{summary}</p>;
  return (
    <details>
      <summary className={style.note}>{summary}</summary>
      {rule !== summary && <p className={style.rule}>{rule}</p>}
      <SourceNote source={source} language={language} />
    </details>
  );
}

function PartList({ parts, id }: { readonly parts: readonly LayerPart[]; readonly id: string }) {
  if (parts.length === 0) return null;
  return (
    <ul className={style.parts}>
      {parts.map(({ name, note, sample }, n) => (
        <li key={name}>
          <Swatch of={sample} id={`${id}-${n}`} />
          <span>
            {name}
            {note === undefined ? null : <span className={style.note}> {note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
