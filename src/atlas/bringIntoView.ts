/** Keeps what has the focus in sight. */
import * as L from 'leaflet';
import { occupiedOf } from './occupied';
import { targetOf } from './target';

/** Moves the map to a line or word that has the focus and is out of sight, or under what lies over the map. */
export function bringIntoView(map: L.Map, element: Element): void {
  const target = targetOf(element);
  if (!target || 'country' in target) return;
  // What a pointer is on is seen.
  if (!element.matches(':focus-visible')) return;
  const { x, y } = middleOf(element, map.getContainer());
  const size = map.getSize();
  const covered = occupiedOf(map.getContainer()).some(
    ({ left, top, right, bottom }) => x > left && y > top && x < right && y < bottom,
  );
  if (x > 0 && y > 0 && x < size.x && y < size.y && !covered) return;
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
