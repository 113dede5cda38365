/** A place where a word may stand, beside a point or on it. */
import type { PlanePoint } from '../earth/plane';
import { type Rectangle, rounded } from './rectangle';
import type { Align } from './textLine';

export interface Position {
  readonly box: Rectangle;
  /** Where its text stands if the box holds a dot too. */
  readonly text?: Rectangle;
  readonly align: Align;
  /** In sixteenths of a turn from the right, clockwise. */
  readonly side?: number;
  /** Where its leader ends, if it has one. */
  readonly end?: PlanePoint;
  /** How much worse than the best it is, before what lies around is known. */
  readonly cost: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sides of a point: the sixteenths of a turn, and every second of them. */
export const sides = Array.from({ length: 16 }, (_, side) => side);
export const evenSides = sides.filter((side) => side % 2 === 0);

/** How far apart two sides are, from 0 to 1 for opposite ones. */
export function sideDistance(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, sides.length - apart) / (sides.length / 2);
}

const directions = sides.map((side): PlanePoint => {
  const angle = (side * 2 * Math.PI) / sides.length;
  return [Math.cos(angle), Math.sin(angle)];
});

/** Of length 1. */
export function direction(side: number): PlanePoint {
  return directions[side] ?? [0, 0];
}

export function towards([x, y]: PlanePoint, side: number, distance: number): PlanePoint {
  const [dx, dy] = direction(side);
  return [x + dx * distance, y + dy * distance];
}

/** The rectangle of that size around a middle. */
export function centred([x, y]: PlanePoint, { width, height }: Size): Rectangle {
  return cornered([x - width / 2, y - height / 2], { width, height });
}

/** The rectangle of that size below and to the right of a corner. */
export function cornered([x, y]: PlanePoint, { width, height }: Size): Rectangle {
  const [left, top] = [rounded(x), rounded(y)];
  return { left, top, right: left + width, bottom: top + height };
}
