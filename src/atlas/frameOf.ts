/** A frame for a camera, with nothing over it: an element's inner size, or the map's. */
import type * as L from 'leaflet';
import { type Frame, noInsets } from '../earth/fit';

export function frameOf(element: Element | null): Frame {
  return {
    width: element?.clientWidth ?? 0,
    height: element?.clientHeight ?? 0,
    insets: noInsets,
  };
}

/** As Leaflet knows it: a map that is hidden keeps the frame that it had. */
export function frameOfMap(map: L.Map): Frame {
  const { x, y } = map.getSize();
  return { width: x, height: y, insets: noInsets };
}
