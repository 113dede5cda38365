/** Where a label may stand: around a dot, on a country, or beside one that is too small for it. */
import type { PlanePoint } from '../earth/plane';
import { centred, direction, evenSides, type Position, type Size } from './position';
import { around, type Rectangle, square } from './rectangle';

/** Pixels from a point to its label: off a place's dot and its air, a capital's, a line's stroke. */
const clearance = { place: [9, 15], capital: [5, 9], line: [8, 14, 22], trip: [6, 11, 18] };
/** Names stand best to the right or left of a point, then above or below, worst aslant. */
const slant = [0, 6, 4, 6, 1, 6, 4, 6];
const ringCost = 15;
/** Steps from a country's or sea's middle, in heights of its name. */
const steps: readonly PlanePoint[] = [
  [0, 0],
  [0, 0.75],
  [0, -0.75],
  [-0.75, 0],
  [0.75, 0],
  [0, 1.5],
  [0, -1.5],
  [-2.5, 0],
  [2.5, 0],
];
const stepCost = 3;
/** From a country's edge to its name beside it, pixels; from `leaderless` on a leader tells whose it is. */
const rings = [1, 9, 20];
const farthestEdge = 40;
const leaderless = 7;
const besideCost = 10;

/** Radius of a capital's dot, pixels. */
export const capitalDot = 2.5;

/** Around a dot or a line, nearest first. */
export function aroundPoint(role: keyof typeof clearance, at: PlanePoint, size: Size): Position[] {
  return clearance[role].flatMap((distance, ring) =>
    evenSides.map((side, n): Position => {
      const text = beside(at, size, distance, side);
      const cost = (slant[n] ?? 0) + ringCost * ring;
      const position = { box: text, align: 'middle', side, cost } as const;
      return role === 'capital'
        ? { ...position, text, box: around(text, square(...at, capitalDot)) }
        : position;
    }),
  );
}

/** On a country's middle or near it; `room` pixels wide is what the name belongs to. */
export function withinRoom(at: PlanePoint, size: Size, room: number): Position[] {
  // A name whose middle left its country would seem to be its neighbour's.
  const shift = (lines: number) =>
    Math.sign(lines) * Math.min(Math.abs(lines) * size.height, room / 2);
  return steps.map(([dx, dy], n) => ({
    box: centred([at[0] + shift(dx), at[1] + shift(dy)], size),
    align: 'middle',
    cost: stepCost * n,
  }));
}

/** Beside a country `room` pixels wide. */
export function besideRoom(at: PlanePoint, size: Size, room: number): Position[] {
  const edge = Math.min(room / 2, farthestEdge);
  return rings.flatMap((distance, ring) =>
    evenSides.map((side, n): Position => {
      const box = beside(at, size, edge + distance, side);
      const cost = besideCost + (slant[n] ?? 0) + ringCost * ring;
      const position = { box, align: 'middle', side, cost } as const;
      return edge + distance < leaderless ? position : { ...position, end: nearest(box, at) };
    }),
  );
}

/** The rectangle of that size beside a point, `distance` pixels off. */
function beside([x, y]: PlanePoint, size: Size, distance: number, side: number): Rectangle {
  const [dx, dy] = direction(side);
  // To the edge of a square, not of a circle: so a slanting neighbour keeps off a square dot too.
  const stretch = distance / Math.max(Math.abs(dx), Math.abs(dy));
  const half = (share: number, whole: number) =>
    (Math.max(-1, Math.min(1, share * Math.SQRT2)) * whole) / 2;
  return centred(
    [x + dx * stretch + half(dx, size.width), y + dy * stretch + half(dy, size.height)],
    size,
  );
}

/** The point of a rectangle that is nearest to another. */
function nearest({ left, top, right, bottom }: Rectangle, [x, y]: PlanePoint): PlanePoint {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}
