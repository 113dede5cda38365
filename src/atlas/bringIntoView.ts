/** Keeps what has the focus in sight. */
import * as L from 'leaflet';
import { targetOf } from './target';

/** Moves the map to a line or word that has the focus and is out of sight. */
export function bringIntoView(map: L.Map, element: Element): void {
  const target = targetOf(element);
  if (!target || 'country' in target) return;
  const { x, y } = middleOf(element, map.getContainer());
  const size = map.getSize();
  if (x > 0 && y > 0 && x < size.x && y < size.y) return;
  map.panBy(L.point(x, y).subtract(size.divideBy(2)), { animate: false });
}

/** Of an element, in pixels from the map's upper left corner. */
export function middleOf(element: Element, map: Element): { x: number; y: number } {
  const [box, frame] = [element.getBoundingClientRect(), map.getBoundingClientRect()];
  return {
    x: box.left + box.width / 2 - frame.left,
    y: box.top + box.height / 2 - frame.top,
  };
}
