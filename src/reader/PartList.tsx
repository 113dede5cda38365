/** Colours, marks and lines of the map with what each means. */
import type { LayerPart } from './layerEntry';
import style from './PartList.module.css';
import { Swatch } from './Swatch';

/** `id` is the page's own for this list. */
export function PartList({
  parts,
  id,
}: {
  readonly parts: readonly LayerPart[];
  readonly id: string;
}) {
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
