/** The layers of the map: what their colours and lines mean, on which day, and the switch of each. */
import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import { layersSwitched } from '../view/layers';
import { catalogueOf } from '../words/catalogues';
import { LayerRow } from './LayerRow';
import style from './Layers.module.css';
import { layerEntries } from './layerEntries';
import type { LayerPart, LegendRequest } from './layerEntry';
import { PartList } from './PartList';
import { Swatch } from './Swatch';

export interface LayersProps extends LegendRequest {
  /** Ids of those that are to be on; undefined: those that a first visit shows. */
  readonly onLayers: (ids: readonly string[] | undefined) => void;
  readonly onAnnotation?: (id: string) => void;
  /** Further choices of how the map is drawn. */
  readonly children?: ReactNode;
}

export function Layers(props: LayersProps) {
  const { story, index, language, day, on, countries, lines, onLayers, children } = props;
  const words = catalogueOf(language);
  const small = useSyncExternalStore(onMapSize, isMapSmall, isMapSmallAtFirst);
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? !small;
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
    <section id="layers" className={style.layers} aria-label={words.legend} data-over-map>
      <h2 className={style.heading}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls="layers-body"
          onClick={() => setChosen(!open)}
        >
          {words.layers.heading}
          <span className={style.glance} aria-hidden="true">
            {entries
              .filter(({ id }) => on.has(id))
              .map(({ id, name, sample }) => (
                <span key={id}>
                  <Swatch of={sample} id={`glance-${id}`} />
                  {name}
                </span>
              ))}
          </span>
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
      <div
        id="layers-body"
        className={style.body}
        data-open={chosen === undefined ? 'auto' : undefined}
        hidden={!open}
      >
        <ul className={style.rows}>
          {entries.map((entry) => (
            <LayerRow
              key={entry.id}
              entry={entry}
              on={on.has(entry.id)}
              language={language}
              onAnnotation={props.onAnnotation}
              onSwitch={() => onLayers(layersSwitched(story, on, entry.id))}
            />
          ))}
        </ul>
        <div className={style.rest}>
          <PartList parts={[...others, disputed]} id="swatch-rest" />
        </div>
        {children}
      </div>
    </section>
  );
}

/** Then the layers stand under the map (as the style sheet has it) and begin closed. */
const smallMap = '(max-width: 80rem)';

function onMapSize(listener: () => void): () => void {
  const query = window.matchMedia(smallMap);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function isMapSmall(): boolean {
  return window.matchMedia(smallMap).matches;
}

/** Of the prerendered page the style sheet decides. */
function isMapSmallAtFirst(): boolean {
  return false;
}
