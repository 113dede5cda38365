/** Where true north is in the middle of the view, shown only where it isn't up. */
import { memo, useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { northAt } from '../earth/north';
import type { Projection } from '../earth/projection';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import style from './NorthHint.module.css';
import { cameraOf } from './planeCrs';

/** Degrees from up that nobody would miss. */
const slight = 3;

export const NorthHint = memo(function NorthHint({
  projection,
  language,
}: {
  readonly projection: Projection;
  readonly language: Language;
}) {
  const map = useMap();
  const [north, setNorth] = useState<number>();
  useEffect(
    function lookAtRest() {
      const look = () => {
        const { x, y } = cameraOf(map);
        const degrees = northAt(projection, [x, y]);
        setNorth(degrees === undefined ? undefined : Math.round(degrees));
      };
      look();
      map.on('moveend', look);
      return () => {
        map.off('moveend', look);
      };
    },
    [map, projection],
  );
  if (north === undefined || Math.abs(north) <= slight) return null;
  const words = catalogueOf(language).projections;
  const degrees = String(Math.abs(north));
  const label = north > 0 ? words.northToRight(degrees) : words.northToLeft(degrees);
  return (
    <div className={style.north} data-over-map role="img" aria-label={label} title={label}>
      <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
        <path d="M20 2l4.5 8h-9z" transform={`rotate(${north} 20 20)`} />
        <text x="20" y="20.5">
          {words.northLetter}
        </text>
      </svg>
    </div>
  );
});
