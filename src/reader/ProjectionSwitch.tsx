/** Which projection the map has, and in Mercator whether streets lie beneath it. */
import { useId } from 'react';
import type { Language } from '../story/story';
import type { View } from '../view/view';
import { catalogueOf } from '../words/catalogues';
import style from './ProjectionSwitch.module.css';

export interface ProjectionSwitchProps {
  readonly language: Language;
  readonly projection: View['projection'];
  /** Whether the street map is asked for. */
  readonly tiles: boolean;
  readonly onProjection: (projection: View['projection']) => void;
  readonly onTiles: (tiles: boolean) => void;
}

const projections = ['equal-area', 'mercator'] as const;

export function ProjectionSwitch(props: ProjectionSwitchProps) {
  const { language, projection, tiles, onProjection, onTiles } = props;
  const catalogue = catalogueOf(language);
  const words = catalogue.projections;
  const id = useId();
  return (
    <fieldset className={style.switch}>
      <legend>{words.heading}</legend>
      {projections.map((one) => (
        <div key={one} className={style.choice}>
          <label>
            <input
              type="radio"
              name={`${id}projection`}
              checked={one === (projection ?? 'equal-area')}
              aria-describedby={`${id}${one}`}
              onChange={() => onProjection(one === 'mercator' ? one : undefined)}
            />
            {words.names[one]}
          </label>
          <p id={`${id}${one}`}>{words.notes[one]}</p>
        </div>
      ))}
      {projection === 'mercator' && (
        <div className={style.choice}>
          <label>
            <input
              type="checkbox"
              checked={tiles}
              aria-describedby={`${id}tiles`}
              onChange={(event) => onTiles(event.target.checked)}
            />
            {words.tiles}
          </label>
          <p id={`${id}tiles`}>
            {words.tilesNotice}{' '}
            <a href="https://www.openstreetmap.org/copyright" rel="noopener noreferrer">
              <bdi>{catalogue.openStreetMap}</bdi>
            </a>
          </p>
        </div>
      )}
    </fieldset>
  );
}
