/** What the map's colours and lines mean, and where its shapes come from. */
import type { Group } from '../drawing/fills';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import style from './Legend.module.css';

export interface LegendEntry {
  readonly name: string;
  /** What is drawn: a group's colour, or a line. */
  readonly key: Group | 'trip' | 'earlierTrip' | 'line' | 'disputed';
  readonly note?: string;
}

export function Legend({
  language,
  entries,
}: {
  readonly language: Language;
  readonly entries: readonly LegendEntry[];
}) {
  const words = catalogueOf(language);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than the screen it scrolls, by keyboard too */}
      <section className={style.legend} aria-label={words.legend} tabIndex={0}>
        <ul>
          {entries.map(({ key, name, note }) => (
            <li key={key}>
              <Swatch of={key} />
              <span>
                {name}
                {note === undefined ? null : <span className={style.note}> {note}</span>}
              </span>
            </li>
          ))}
          <li className={style.note}>{words.projection}</li>
          <li className={style.note}>{words.unitedNationsView}</li>
        </ul>
      </section>
      <footer className={style.sources}>
        <a href="https://www.openstreetmap.org/copyright" rel="noopener noreferrer">
          {words.openStreetMap}
        </a>
        {' · '}
        <bdi>Natural Earth</bdi>
        {' · '}
        <a href="https://leafletjs.com" rel="noopener noreferrer">
          Leaflet
        </a>
      </footer>
    </>
  );
}

function Swatch({ of }: { readonly of: LegendEntry['key'] }) {
  return (
    <svg className={style.swatch} viewBox="0 0 18 14" width="18" height="14" aria-hidden="true">
      <path
        className={`${style.key} ${style[of] ?? ''}`}
        d={isLine(of) ? 'M1 7h16' : 'M1 1h16v12h-16z'}
      />
    </svg>
  );
}

function isLine(key: LegendEntry['key']): boolean {
  return ['trip', 'earlierTrip', 'line', 'disputed'].includes(key);
}
