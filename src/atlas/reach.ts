/** What a layer that is drawn as a whole reaches beyond the map's edges, and how it moves while the map zooms. */
import * as L from 'leaflet';

/** As a share of the map's size: what a drag can bring into view. */
export const padding = 0.5;

/** Where the map looked when the layer was drawn. */
export interface Aimed {
  readonly center: L.LatLng;
  readonly zoom: number;
}

/** In whole pixels, so that the layer lies on the screen's grid. */
export function paddingOf(size: L.Point): L.Point {
  return size.multiplyBy(padding).round();
}

/** Moves and scales the element as a whole to where it belongs when the map looks at `to`. */
export function transformTo(map: L.Map, element: HTMLElement, aimed: Aimed, to: Aimed): void {
  const scale = map.getZoomScale(to.zoom, aimed.zoom);
  const size = map.getSize();
  const half = size.divideBy(2).add(paddingOf(size));
  const middle = map.project(aimed.center, to.zoom);
  const origin = map.project(to.center, to.zoom).subtract(size.divideBy(2));
  const position = middle
    .subtract(origin)
    .subtract(half.multiplyBy(scale))
    .add(map.containerPointToLayerPoint([0, 0]));
  L.DomUtil.setTransform(element, position, scale);
}
