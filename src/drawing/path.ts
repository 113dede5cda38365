/** Lines in the plane as SVG path data: relative and rounded, so that it packs small. */
import type { Curve } from '../earth/graticule';
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

/** Path data of smooth curves: each stretch after the first takes its first control point from the one before. */
export function pathOfCurves(curves: Iterable<Curve>, decimals = 0): string {
  return [...curves]
    .map(({ start, stretches }) => {
      const pen = new Pen(decimals);
      const begun = pen.moveTo(start, 'M');
      const rest = stretches.map(([first, second, end], n) => {
        const controls =
          n === 0 ? pen.pair(first, 'c') + pen.pair(second) : pen.pair(second, ['', 's'][n]);
        return controls + pen.moveTo(end);
      });
      return begun + rest.join('');
    })
    .join('');
}

function subpath(points: readonly PlanePoint[], decimals: number): string {
  const pen = new Pen(decimals);
  const parts: string[] = [];
  for (const point of points)
    if (parts.length === 0 || !pen.isAt(point))
      parts.push(pen.moveTo(point, ['M', 'l'][parts.length]));
  return parts.length > 1 ? parts.join('') : '';
}

/** Writes points relative to where it stands, rounded, without needless characters. */
class Pen {
  private x = 0;
  private y = 0;
  private readonly steps: number;

  constructor(decimals: number) {
    this.steps = 10 ** decimals;
  }

  isAt([x, y]: PlanePoint): boolean {
    return this.rounded(x) === this.x && this.rounded(y) === this.y;
  }

  /** The point after a command, or as the last one's next. */
  pair([x, y]: PlanePoint, command?: string): string {
    const dx = this.short(this.rounded(x) - this.x);
    const dy = this.short(this.rounded(y) - this.y);
    return `${command ?? gap(dx)}${dx}${gap(dy)}${dy}`;
  }

  /** The same, and from there on. */
  moveTo(point: PlanePoint, command?: string): string {
    const written = this.pair(point, command);
    this.x = this.rounded(point[0]);
    this.y = this.rounded(point[1]);
    return written;
  }

  private rounded(kilometres: number): number {
    return Math.round((kilometres / pathUnit) * this.steps);
  }

  /** A whole number over a power of ten is written by its shortest decimals; the zero before them is needless. */
  private short(steps: number): string {
    const written = String(steps / this.steps);
    if (written.startsWith('0.')) return written.slice(1);
    return written.startsWith('-0.') ? `-${written.slice(2)}` : written;
  }
}

/** A space only where two numbers would run together. */
function gap(next: string): string {
  return next.startsWith('-') ? '' : ' ';
}
