/** Moves the map by so many pixels, right and down; what is asked for on the way is added to where that leads. */
import type * as L from 'leaflet';
import { isStillPreferred } from './isStillPreferred';

/** Where each map was last told to go. */
const goals = new WeakMap<L.Map, L.LatLng>();

export function panBy(map: L.Map, pixels: readonly [number, number]): void {
  const going = map.getPane('mapPane')?.classList.contains('leaflet-pan-anim');
  const from = (going && goals.get(map)) || map.getCenter();
  const goal = map.unproject(map.project(from).add([...pixels]));
  goals.set(map, goal);
  map.panTo(goal, { animate: !isStillPreferred() });
}
