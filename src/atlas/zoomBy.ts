/** Zooms by so many steps around the middle of what the reader sees of the map. */
import * as L from 'leaflet';
import type { Insets } from '../earth/fit';
import { isStillPreferred } from './isStillPreferred';

/** Steps asked for while a map is on its way to another zoom: Leaflet would drop them. */
const asked = new WeakMap<L.Map, number>();

/** @param insets what covers the map's edges */
export function zoomBy(map: L.Map, steps: number, insets: () => Insets): void {
  const before = asked.get(map);
  if (before !== undefined) {
    asked.set(map, before + steps);
    return;
  }
  const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), map.getZoom() + steps));
  if (zoom === map.getZoom()) return;
  // Also by a wheel or by fingers.
  const zooming = map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim');
  asked.set(map, zooming ? steps : 0);
  map.once('zoomend', () => {
    const more = asked.get(map) ?? 0;
    asked.delete(map);
    if (more !== 0) zoomBy(map, more, insets);
  });
  if (zooming) return;
  const { left, top, right, bottom } = insets();
  const { x, y } = map.getSize();
  const middle = L.point((x + left - right) / 2, (y + top - bottom) / 2);
  map.setZoomAround(middle, zoom, { animate: !isStillPreferred() });
}
