/** A bar of a round length on the ground, true where the reader looks: in the middle of the view. */
import { memo, useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Projection } from '../earth/projection';
import { type ScaleLength, scaleBar } from '../earth/scaleBar';
import type { Language } from '../story/story';
import type { Catalogue } from '../words/catalogue';
import { catalogueOf } from '../words/catalogues';
import { numberText } from '../words/numbers';
import { cameraOf } from './planeCrs';
import style from './ScaleBar.module.css';

/** Pixels. */
const longest = 96;

export const ScaleBar = memo(function ScaleBar({
  projection,
  language,
}: {
  readonly projection: Projection;
  readonly language: Language;
}) {
  const map = useMap();
  const [bar, setBar] = useState<ScaleLength>();
  useEffect(
    function measureAtRest() {
      const measure = () => setBar(scaleBar(projection, cameraOf(map), longest));
      measure();
      map.on('rested', measure);
      return () => {
        map.off('rested', measure);
      };
    },
    [map, projection],
  );
  if (!bar) return null;
  const words = catalogueOf(language);
  const length = lengthText(words, bar.kilometres);
  const width = Math.round(bar.pixels);
  return (
    <div
      className={style.bar}
      data-over-map
      role="img"
      aria-label={words.projections.scale(length)}
    >
      <svg width={width} height="9" viewBox={`0 0 ${width} 9`} aria-hidden="true">
        <path className={style.halo} d={`M1 1v7H${width - 1}V1`} />
        <path d={`M1 1v7H${width - 1}V1`} />
      </svg>
      <span className={style.length}>{length}</span>
      <span className={style.note}>{words.projections.trueAtCentre}</span>
    </div>
  );
});

function lengthText(words: Catalogue, kilometres: number): string {
  const { projections } = words;
  return kilometres >= 1
    ? projections.kilometres(numberText(words, kilometres))
    : projections.metres(numberText(words, kilometres * 1000));
}
