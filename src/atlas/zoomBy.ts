/** Zooms by so many steps, each of which doubles what is seen; a place of the map stays where it is. */
import * as L from 'leaflet';
import type { Insets } from '../earth/fit';
import { isStillPreferred } from './isStillPreferred';
import { isFlying } from './show';

/**
 * Steps of one zoom. Until its end browsers draw the picture in its former size: much larger that takes seconds, and
 * with each step away from the Earth there is four times as much of it to draw.
 */
const atOnce = { nearer: 2, farther: 1 };

/** Steps asked for while a map is on its way: Leaflet would drop them, or end a flight on it. */
const asked = new WeakMap<L.Map, number>();

/** @param still what stays where it is, in the map's pixels; asked when the map is about to zoom */
export function zoomBy(map: L.Map, steps: number, still: () => L.Point): void {
  const before = asked.get(map);
  if (before !== undefined) {
    asked.set(map, before + steps);
    return;
  }
  const first = Math.min(atOnce.nearer, Math.max(-atOnce.farther, steps));
  const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), map.getZoom() + first));
  if (zoom === map.getZoom()) return;
  const going = isFlying(map) || map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim');
  asked.set(map, going ? steps : steps - first);
  map.once('moveend', () => {
    const more = asked.get(map) ?? 0;
    asked.delete(map);
    if (more !== 0) zoomBy(map, more, still);
  });
  if (!going) map.setZoomAround(still(), zoom, { animate: !isStillPreferred() });
}

/** The middle of what the reader sees of the map. */
export function middleSeen(map: L.Map, { left, top, right, bottom }: Insets): L.Point {
  const { x, y } = map.getSize();
  return L.point((x + left - right) / 2, (y + top - bottom) / 2);
}
