/** Zooms by so many steps around the middle of what the reader sees of the map. */
import * as L from 'leaflet';
import type { Insets } from '../earth/fit';
import { isStillPreferred } from './isStillPreferred';

/** @param insets what covers the map's edges */
export function zoomBy(map: L.Map, steps: number, { left, top, right, bottom }: Insets): void {
  const { x, y } = map.getSize();
  const middle = L.point((x + left - right) / 2, (y + top - bottom) / 2);
  map.setZoomAround(middle, map.getZoom() + steps, { animate: !isStillPreferred() });
}
