/** Meridians and parallels as smooth curves on a projection's plane. */
import type { PlanePoint } from './plane';
import type { Projection } from './projection';

/** Degrees between two lines. */
const spacing = 15;
/** No line comes nearer to the poles, where meridians crowd; degrees. */
const farthest = 75;
/** Share of a disc's radius beyond which lines are bent past use. */
const reach = 0.9;
/** Longest stretch of one cubic, degrees: within 4 km of the line on the near half of the Earth. */
const longest = 30;

/** From its start, stretch by stretch: two control points and an end each (SVG's `C`). */
export interface Curve {
  readonly start: PlanePoint;
  readonly stretches: readonly (readonly [PlanePoint, PlanePoint, PlanePoint])[];
}

/** One meridian or parallel: degrees along it to its place in the plane. */
type Line = (along: number) => PlanePoint;
type Span = readonly [from: number, to: number];

/**
 * Lines every 15 degrees, kilometres in the plane. Stretches of a curve are equally long in degrees, so that each goes
 * on as the one before it ended: its first control point mirrors the last one's second (SVG's `S`).
 */
export function graticule({ project, bounds, period }: Projection): Curve[] {
  const meridians = range(-180, 180 - spacing, spacing).map((longitude): [Line, number] => [
    (latitude) => project([longitude, latitude]),
    farthest,
  ]);
  const parallels = range(-farthest, farthest, spacing).map((latitude): [Line, number] => [
    (longitude) => project([longitude, latitude]),
    180,
  ]);
  const shown = (point: PlanePoint) =>
    period !== undefined || Math.hypot(...point) <= reach * bounds.right;
  return [...meridians, ...parallels].flatMap(([at, end]) =>
    spansOf(range(-end, end, 1).filter((along) => shown(at(along)))).map((span) => curve(at, span)),
  );
}

/** Whole degrees in ascending order, where they follow each other. */
function spansOf(degrees: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const degree of degrees) {
    const [from, to] = spans.at(-1) ?? [];
    if (from !== undefined && to === degree - 1) spans[spans.length - 1] = [from, degree];
    else spans.push([degree, degree]);
  }
  return spans.filter(([from, to]) => to > from);
}

/** Cubics with the line's points and directions at their ends (Hermite's form; thirds make it Bézier's). */
function curve(at: Line, [from, to]: Span): Curve {
  const count = Math.ceil((to - from) / longest);
  const third = (to - from) / count / 3;
  const control = (along: number, third: number): PlanePoint => {
    const [x, y] = at(along);
    const [dx, dy] = direction(at, along, [from, to]);
    return [x + dx * third, y + dy * third];
  };
  const ends = range(from, to, (to - from) / count);
  return {
    start: at(from),
    stretches: ends
      .slice(1)
      .map((end, n) => [control(ends[n] ?? from, third), control(end, -third), at(end)]),
  };
}

/** Kilometres a degree, never measured beyond the line's ends: there a repeating plane begins anew. */
function direction(at: Line, along: number, [from, to]: Span): PlanePoint {
  const [low, high] = [Math.max(from, along - 1e-3), Math.min(to, along + 1e-3)];
  const [[ax, ay], [bx, by]] = [at(low), at(high)];
  return [(bx - ax) / (high - low), (by - ay) / (high - low)];
}

function range(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.round((to - from) / by) + 1 }, (_, n) => from + n * by);
}
