/** The elements that the page is made of, and how one covers another. */
import { type Insets, noInsets } from '../earth/fit';

/** Of what the page is brought to life by; the page's own script reads it too. */
export const dataId = 'page-data';

/** Ids in the prerendered page. */
export const elementIds = {
  data: dataId,
  reader: 'reader',
  map: 'atlas',
  fault: 'fault',
  panel: 'panel',
  controls: 'map-controls',
  layers: 'layers',
  tour: 'tour',
} as const;

/** Narrower than this panels stand beside the map, over the article (as the style sheets have it). */
export const narrow = '(max-width: 60rem)';

/** Fails where the page lacks the element: it was not made by this build. */
export function elementOf(part: keyof typeof elementIds): HTMLElement {
  const element = document.getElementById(elementIds[part]);
  if (!element) throw new Error(`page: no #${elementIds[part]}`);
  return element;
}

/** How much of each side of the map is covered, by an open panel, the layers or the map's own buttons (pixels). */
export function coveredOf(map: Element): Insets {
  const { panel, controls, layers, tour } = elementIds;
  const covers = [panel, controls, layers].map((id) => covered(map, document.getElementById(id)));
  const side = (name: keyof Insets) => Math.max(...covers.map((insets) => insets[name]));
  const below = document.querySelector(`section#${tour}`);
  return {
    left: side('left'),
    top: 0,
    right: side('right'),
    bottom: Math.max(side('bottom'), heightCovered(map, below)),
  };
}

/** How much of each side of `below` (pixels) is covered by `above`; it counts on the side that it leaves least of, and below where it is as wide. */
function covered(below: Element, above: Element | null): Insets {
  if (!above) return noInsets;
  const [map, panel] = [below.getBoundingClientRect(), above.getBoundingClientRect()];
  const apart =
    panel.right <= map.left ||
    panel.left >= map.right ||
    panel.bottom <= map.top ||
    panel.top >= map.bottom;
  if (apart) return noInsets;
  if (panel.left <= map.left && map.right <= panel.right)
    return { ...noInsets, bottom: heightCovered(below, above) };
  return panel.left - map.left > map.right - panel.right
    ? { ...noInsets, right: map.right - panel.left }
    : { ...noInsets, left: panel.right - map.left };
}

/** How much of the lower side of `below` (pixels) is covered by what stands along it. */
function heightCovered(below: Element, above: Element | null): number {
  if (!above) return 0;
  const [map, card] = [below.getBoundingClientRect(), above.getBoundingClientRect()];
  return card.top < map.bottom && card.left < map.right && card.right > map.left
    ? Math.min(map.bottom - card.top, map.height / 2)
    : 0;
}
