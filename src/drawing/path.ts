/** Lines in the plane as SVG path data: relative and rounded, so that it packs small. */
import type { PlanePoint } from '../earth/plane';

/** Path data of open lines (kilometres; `decimals` of a kilometre are kept). */
export function pathOfLines(lines: Iterable<readonly PlanePoint[]>, decimals = 0): string {
  return [...lines].map((line) => subpath(line, decimals)).join('');
}

/** Path data of closed rings: the last point repeats the first, as in GeoJSON. */
export function pathOfRings(rings: Iterable<readonly PlanePoint[]>, decimals = 0): string {
  return [...rings]
    .map((ring) => subpath(ring.slice(0, -1), decimals))
    .filter((part) => part !== '')
    .map((part) => `${part}z`)
    .join('');
}

function subpath(points: readonly PlanePoint[], decimals: number): string {
  const unit = 10 ** decimals;
  let [px, py] = [0, 0];
  let path = '';
  points.forEach(([x, y], index) => {
    const [ix, iy] = [Math.round(x * unit), Math.round(y * unit)];
    if (index > 0 && ix === px && iy === py) return;
    path += index === 0 ? 'M' : path.includes('l') ? '' : 'l';
    path += joined(path, (ix - px) / unit, decimals);
    path += joined(path, (iy - py) / unit, decimals);
    [px, py] = [ix, iy];
  });
  return path.includes('l') ? path : '';
}

/** A number without needless characters: a space only where two numbers would run together. */
function joined(before: string, value: number, decimals: number): string {
  const digits = String(Number(value.toFixed(decimals))).replace(/^(-?)0\./, '$1.');
  return /\d$/.test(before) && !digits.startsWith('-') ? ` ${digits}` : digits;
}
