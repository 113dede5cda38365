/** Leaflet's coordinate system for the plane: latitude is y, longitude is x, both in kilometres, y down. */
import * as L from 'leaflet';
import type { Camera } from '../earth/fit';
import { scaleOf, zoomOf } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';

export const planeCrs: L.CRS = L.Util.extend({}, L.CRS.Simple, {
  transformation: new L.Transformation(1, 0, 1, 0),
  scale: (zoom: number) => 1 / scaleOf(zoom),
  zoom: (scale: number) => zoomOf(1 / scale),
});

export function toLatLng([x, y]: PlanePoint): L.LatLng {
  return L.latLng(y, x);
}

/** What Leaflet looks at, unrounded. */
export function cameraOf(map: L.Map): Camera {
  const { lat, lng } = map.getCenter();
  return { x: lng, y: lat, scale: scaleOf(map.getZoom()) };
}
