/** Moves the map to a camera: a flight, or a cut for those who want no motion. */
import type * as L from 'leaflet';
import { type Camera, zoomOf } from '../earth/fit';
import { isStillPreferred } from './isStillPreferred';
import { cameraOf, toLatLng } from './planeCrs';

export function show(map: L.Map, camera: Camera, animate = true): void {
  const [center, zoom] = [toLatLng([camera.x, camera.y]), zoomOf(camera.scale)];
  if (isStillPreferred() || !animate) map.setView(center, zoom, { animate: false });
  else {
    // On the way words would lie on other places than their own.
    const container = map.getContainer();
    container.classList.add(flying);
    // Whoever takes hold of the map ends the flight, of which Leaflet would not tell.
    const stop = () => map.stop();
    container.addEventListener('pointerdown', stop, { capture: true });
    map.once('moveend', () => {
      container.removeEventListener('pointerdown', stop, { capture: true });
      container.classList.remove(flying);
    });
    map.flyTo(center, zoom, { duration: 0.8 });
  }
}

const flying = 'flying';

export function isFlying(map: L.Map): boolean {
  return map.getContainer().classList.contains(flying);
}

/** Whether it already looks there, within so many pixels: as nearly as can be seen. */
export function isAt(map: L.Map, camera: Camera, pixels = 1): boolean {
  return areNear(cameraOf(map), camera, pixels);
}

/** Whether two cameras show the same place as largely, within so many pixels. */
export function areNear(one: Camera, { x, y, scale }: Camera, pixels = 1): boolean {
  const away = Math.hypot(one.x - x, one.y - y) / scale;
  return away <= pixels && Math.abs(one.scale / scale - 1) < 0.001;
}
