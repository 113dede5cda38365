/** What lies over the map: the parts of the page that say so of themselves. */
import type { Rectangle } from '../drawing/rectangle';

/** The attribute of an element over the map that words should keep clear of. */
const selector = '[data-over-map]';

/** Elements over the map, wherever in the page they stand. */
export function elementsOverMap(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Pixels: a hair's difference between browsers' fonts doesn't move words. */
const grid = 8;

/**
 * Their rectangles in pixels from the map's upper left corner, widened to a grid; those apart from it are left out.
 */
export function occupiedOf(map: Element): Rectangle[] {
  const frame = map.getBoundingClientRect();
  const down = (pixels: number) => Math.floor(pixels / grid) * grid;
  const up = (pixels: number) => Math.ceil(pixels / grid) * grid;
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
      left: down(box.left - frame.left),
      top: down(box.top - frame.top),
      right: up(box.right - frame.left),
      bottom: up(box.bottom - frame.top),
    }));
}
