/** Where text may stand around a point, in sixteenths of a turn from the right, clockwise. */
import type { PlanePoint } from '../earth/plane';
import type { Layout } from './layout';
import { type Rectangle, rounded } from './rectangle';
import type { Align } from './textLine';

export interface Position {
  readonly box: Rectangle;
  readonly align: Align;
  readonly side?: number;
  /** Where a leader ends. */
  readonly end?: PlanePoint;
  /** How much worse than the best it is, before what lies around is known. */
  readonly cost: number;
}

export const sides = 16;

/** Pixels from a point to its label: a place's dot and its air, a capital's, a line's stroke. */
const clearance = { place: [9, 15], capital: [5, 9], line: [8, 14, 22], trip: [6, 11, 18] };
/** Names stand best to the right or left of a point, then above or below, worst aslant. */
const slant = [0, 12, 6, 10, 4, 10, 6, 12, 1, 12, 6, 10, 4, 10, 6, 12];
/** Pixels to which a leader may reach, and the air between it and the text. */
const reaches = [16, 28, 44, 64, 90, 120, 160, 210];
const leaderAir = 3;
/** From a block's edge to the line of it at which a leader ends. */
const firstLine = 9;
/** A block reads worse centred above or below than beside. */
const centredCost = 18;

/** The rectangle of that size beside a point, `distance` pixels off. */
export function beside(
  [x, y]: PlanePoint,
  { width, height }: Pick<Layout, 'width' | 'height'>,
  distance: number,
  side: number,
): Rectangle {
  const [dx, dy] = direction(side);
  // To the edge of a square, not of a circle: so a slanting neighbour keeps off a square dot too.
  const stretch = distance / Math.max(Math.abs(dx), Math.abs(dy));
  const middle = [
    x + dx * stretch + (Math.max(-1, Math.min(1, dx * Math.SQRT2)) * width) / 2,
    y + dy * stretch + (Math.max(-1, Math.min(1, dy * Math.SQRT2)) * height) / 2,
  ] as const;
  return centred(middle, { width, height });
}

/** Around a dot or a line, nearest first. */
export function aroundPoint(
  role: keyof typeof clearance,
  at: PlanePoint,
  layout: Layout,
): Position[] {
  return clearance[role].flatMap((distance, ring) =>
    slant.flatMap((cost, side) =>
      side % 2 === 1
        ? []
        : [
            {
              box: beside(at, layout, distance, side),
              align: 'middle' as const,
              side,
              cost: cost + 15 * ring,
            },
          ],
    ),
  );
}

/** On a country's middle or near it; `room` pixels wide is what the name belongs to. */
export function withinRoom(at: PlanePoint, layout: Layout, room: number): Position[] {
  const step = Math.min(layout.height * 0.75, room / 2);
  const steps: PlanePoint[] = [
    [0, 0],
    [0, 1],
    [0, -1],
    [-1, 0],
    [1, 0],
    [0, 1.9],
    [0, -1.9],
  ];
  return steps.map(([dx, dy], n) => ({
    box: centred([at[0] + dx * step, at[1] + dy * step], layout),
    align: 'middle',
    cost: 3 * n,
  }));
}

/** Beside a country that is too small for its name. */
export function besideRoom(at: PlanePoint, layout: Layout, room: number): Position[] {
  const near = Math.min(room / 2, 60) + 1;
  return [near, near + 8, near + 18].flatMap((distance, ring) =>
    slant.flatMap((cost, side) =>
      side % 2 === 1
        ? []
        : [
            {
              box: beside(at, layout, distance, side),
              align: 'middle' as const,
              side,
              cost: 10 + cost + 12 * ring,
            },
          ],
    ),
  );
}

/** A block at the end of a leader: its text starts where it comes from. */
export function atLeader(at: PlanePoint, { width, height }: Layout): Position[] {
  return reaches.flatMap((reach) =>
    slant.map((_, side): Position => {
      const [dx, dy] = direction(side);
      const end: PlanePoint = [at[0] + dx * reach, at[1] + dy * reach];
      if (Math.abs(dx) < 0.5) {
        const top = dy > 0 ? end[1] + leaderAir : end[1] - leaderAir - height;
        const box = cornered(end[0] - width / 2, top, width, height);
        return { box, align: 'middle', side, end, cost: reach + centredCost };
      }
      const left = dx > 0 ? end[0] + leaderAir : end[0] - leaderAir - width;
      const above = Math.abs(dy) < 0.3 ? height / 2 : dy > 0 ? firstLine : height - firstLine;
      const box = cornered(left, end[1] - above, width, height);
      return { box, align: dx > 0 ? 'left' : 'right', side, end, cost: reach };
    }),
  );
}

/** A disc on its point, or at the end of a short leader. */
export function ofDisc(at: PlanePoint, radius: number): Position[] {
  const on = {
    box: centred(at, { width: 2 * radius, height: 2 * radius }),
    align: 'middle' as const,
  };
  const near = [24, 32, 42, 54, 70, 90].flatMap((reach) =>
    slant.map((_, side): Position => {
      const [dx, dy] = direction(side);
      const middle: PlanePoint = [at[0] + dx * reach, at[1] + dy * reach];
      const rim = reach - radius;
      return {
        box: centred(middle, { width: 2 * radius, height: 2 * radius }),
        align: 'middle',
        side,
        end: [at[0] + dx * rim, at[1] + dy * rim],
        cost: reach,
      };
    }),
  );
  return [{ ...on, cost: 0 }, ...near];
}

/** How far apart two sides are, 0 to 1. */
export function sideDistance(one: number, other: number): number {
  const apart = Math.abs(one - other) % sides;
  return Math.min(apart, sides - apart) / (sides / 2);
}

function direction(side: number): PlanePoint {
  const angle = (side * 2 * Math.PI) / sides;
  return [Math.cos(angle), Math.sin(angle)];
}

function centred(
  [x, y]: PlanePoint,
  { width, height }: Pick<Layout, 'width' | 'height'>,
): Rectangle {
  return cornered(x - width / 2, y - height / 2, width, height);
}

function cornered(x: number, y: number, width: number, height: number): Rectangle {
  const [left, top] = [rounded(x), rounded(y)];
  return { left, top, right: left + width, bottom: top + height };
}
