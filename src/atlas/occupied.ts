/** What lies over the map: the parts of the page that say so of themselves. */
import type { Rectangle } from '../drawing/rectangle';

/** The attribute of an element over the map that words should keep clear of. */
const selector = '[data-over-map]';

/** Elements over the map, wherever in the page they stand. */
export function elementsOverMap(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Their rectangles in pixels from the map's upper left corner; those apart from it are left out. */
export function occupiedOf(map: Element): Rectangle[] {
  const frame = map.getBoundingClientRect();
  return elementsOverMap()
    .map((element) => element.getBoundingClientRect())
    .filter(
      (box) =>
        box.width > 0 &&
        box.right > frame.left &&
        box.left < frame.right &&
        box.bottom > frame.top &&
        box.top < frame.bottom,
    )
    .map((box) => ({
      left: box.left - frame.left,
      top: box.top - frame.top,
      right: box.right - frame.left,
      bottom: box.bottom - frame.top,
    }));
}
