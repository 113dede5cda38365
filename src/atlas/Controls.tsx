/** Buttons over the map: nearer, farther, the whole story. */
import type * as L from 'leaflet';
import { DomEvent } from 'leaflet';
import { memo, useCallback } from 'react';
import { useMap } from 'react-leaflet';
import type { Insets } from '../earth/fit';
import style from './Controls.module.css';
import { middleSeen, zoomBy } from './zoomBy';

export interface ControlWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeStory: string;
}

export const Controls = memo(function Controls({
  words,
  insets,
  onHome,
}: {
  readonly words: ControlWords;
  /** What covers the map's edges: the reader zooms what is left free. */
  readonly insets: () => Insets;
  readonly onHome: (map: L.Map) => void;
}) {
  const map = useMap();
  // A press on a button is none on the map below it.
  const shield = useCallback((element: HTMLElement | null) => {
    if (element) DomEvent.disableClickPropagation(element);
  }, []);
  const zoom = (steps: number) => zoomBy(map, steps, () => middleSeen(map, insets()));
  return (
    <div id="map-controls" className={style.controls} ref={shield} data-over-map>
      <button type="button" aria-label={words.zoomIn} onClick={() => zoom(1)}>
        <Icon path="M12 5v14M5 12h14" />
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => zoom(-1)}>
        <Icon path="M5 12h14" />
      </button>
      <button type="button" aria-label={words.wholeStory} onClick={() => onHome(map)}>
        <Icon path="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
      </button>
    </div>
  );
});

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
