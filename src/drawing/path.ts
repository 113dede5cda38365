/** Lines in the plane as SVG path data: relative and rounded, so that it packs small. */
import type { PlanePoint } from '../earth/plane';

/**
 * Kilometres in one unit of path data: a third of a pixel in a first view, so that whole numbers do there,
 * and short ones.
 */
export const pathUnit = 4;

/** Path data of open lines; `decimals` of a unit are kept. */
export function pathOfLines(lines: Iterable<readonly PlanePoint[]>, decimals = 0): string {
  return [...lines].map((line) => subpath(line, decimals)).join('');
}

/** Path data of closed rings, to the same precision: the last point repeats the first, as in GeoJSON. */
export function pathOfRings(rings: Iterable<readonly PlanePoint[]>, decimals = 0): string {
  return [...rings]
    .map((ring) => subpath(ring.slice(0, -1), decimals))
    .filter((part) => part !== '')
    .map((part) => `${part}z`)
    .join('');
}

function subpath(points: readonly PlanePoint[], decimals: number): string {
  const steps = 10 ** decimals;
  let [px, py] = [0, 0];
  const parts: string[] = [];
  points.forEach(([x, y], index) => {
    const [ix, iy] = [Math.round((x / pathUnit) * steps), Math.round((y / pathUnit) * steps)];
    if (index > 0 && ix === px && iy === py) return;
    const dx = short((ix - px) / steps, decimals);
    const dy = short((iy - py) / steps, decimals);
    const command = ['M', 'l'][parts.length];
    parts.push(`${command ?? gap(dx)}${dx}${gap(dy)}${dy}`);
    [px, py] = [ix, iy];
  });
  return parts.length > 1 ? parts.join('') : '';
}

/** A number without needless characters. */
function short(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals))).replace(/^(-?)0\./, '$1.');
}

/** A space only where two numbers would run together. */
function gap(next: string): string {
  return next.startsWith('-') ? '' : ' ';
}
