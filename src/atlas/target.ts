/** What on the map a reader means by a point of the screen. */
import type { CountryCode } from '../story/story';

export type Target =
  | { readonly annotation: string }
  | { readonly name: string }
  | { readonly country: CountryCode };

/** Pixels around the point that still count, nearest first: coasts and islands are small, and so are lines. */
const rings = [0, 6, 12];
const turns = 8;

/** The annotation, line or country at a point, or the nearest within a finger's breadth. */
export function targetNear(x: number, y: number): Target | undefined {
  for (const radius of rings) {
    for (let turn = 0; turn < (radius === 0 ? 1 : turns); turn++) {
      const angle = (turn * 2 * Math.PI) / turns;
      const found = targetOf(
        document.elementFromPoint(x + radius * Math.cos(angle), y + radius * Math.sin(angle)),
      );
      if (found) return found;
    }
  }
  return undefined;
}

/** The country that lies in the middle of the map, below all words. */
export function countryAmid(container: Element): CountryCode | undefined {
  const { left, top, width, height } = container.getBoundingClientRect();
  const met = document.elementsFromPoint(left + width / 2, top + height / 2);
  const country = met.find((element) => element.matches('.picture .country'));
  return (country as SVGElement | undefined)?.dataset.country;
}

/** What an element of the picture stands for. */
export function targetOf(element: Element | null): Target | undefined {
  const marked = element?.closest<SVGElement>(answering);
  if (!marked) return undefined;
  const { annotation, name, country, line, trip } = marked.dataset;
  if (annotation !== undefined) return { annotation };
  if (name !== undefined) return { name };
  // The name of a line, or the date of a trip, stands for the line itself.
  if (line !== undefined) return targetOf(hitOf(`line-${line}`));
  if (trip !== undefined) return targetOf(hitOf(`trip-${trip}`));
  return country === undefined ? undefined : { country };
}

const answering = ['annotation', 'name', 'line', 'trip', 'country']
  .map((kind) => `.picture [data-${kind}]`)
  .join();

function hitOf(id: string): Element | null {
  return document.querySelector(`.picture .hit[data-id="${CSS.escape(id)}"]`);
}
