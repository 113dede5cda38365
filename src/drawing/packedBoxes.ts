/** Countries' boxes, by which a page aims its picture: most are told by the outlines that are drawn in it. */
import { mainShare, ringArea } from '../earth/mainParts';
import { type Box, boxAround, type PlanePoint } from '../earth/plane';
import type { CountryCode } from '../story/story';
import type { CountryFrame } from './baseMap';
import { pathUnit } from './path';

/** In steps, of those whose outlines tell another box: where it begins, and its size. */
export type PackedBoxes = Readonly<Record<CountryCode, readonly number[]>>;

/** Each country's outlines as path data; undefined for one that isn't drawn. */
export type PathOf = (code: CountryCode) => string | undefined;

/** Kilometres: a box's sides are whole steps. */
export const boxStep = 25;

/** With the boxes that their outlines tell, where those are the same but for a step. */
export function boxedAsDrawn(
  frames: readonly CountryFrame[],
  pathOf: PathOf,
): readonly CountryFrame[] {
  return frames.map((frame) => {
    const drawn = boxOfPath(pathOf(frame.code));
    return drawn && isNear(drawn, frame.box) ? { ...frame, box: drawn } : frame;
  });
}

export function packBoxes(frames: readonly CountryFrame[], pathOf: PathOf): PackedBoxes {
  const untold = frames.filter(({ code, box }) => {
    const drawn = boxOfPath(pathOf(code));
    return !drawn || sidesOf(drawn).join() !== sidesOf(box).join();
  });
  return Object.fromEntries(
    untold.map(({ code, box: { left, top, right, bottom } }) => [
      code,
      [left, top, right - left, bottom - top].map((side) => side / boxStep),
    ]),
  );
}

/** Undefined for a country that isn't there. */
export function boxIn(packed: PackedBoxes, code: CountryCode, pathOf: PathOf): Box | undefined {
  if (!Object.hasOwn(packed, code)) return boxOfPath(pathOf(code));
  const [left = 0, top = 0, width = 0, height = 0] = (packed[code] ?? []).map(
    (side) => side * boxStep,
  );
  return { left, top, right: left + width, bottom: top + height };
}

/** Around a country's main parts, outwards to whole steps; undefined for one that has none. */
function boxOfPath(path = ''): Box | undefined {
  const rings = path.split('z').slice(0, -1).map(ringOf);
  const areas = rings.map(ringArea);
  const least = Math.max(...areas) * mainShare;
  const points = rings.filter((_, n) => (areas[n] ?? 0) >= least).flat();
  if (points.length === 0) return undefined;
  return rounded(boxAround(points.map(([x, y]): PlanePoint => [x * pathUnit, y * pathUnit])));
}

/** Outwards to whole steps. */
export function rounded({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.floor(left / boxStep) * boxStep,
    top: Math.floor(top / boxStep) * boxStep,
    right: Math.ceil(right / boxStep) * boxStep,
    bottom: Math.ceil(bottom / boxStep) * boxStep,
  };
}

/** As `pathOfRings` writes it: where it begins, and each point from the one before. */
function ringOf(subpath: string): PlanePoint[] {
  const numbers = (subpath.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const ring: PlanePoint[] = [];
  for (let [n, x, y] = [0, 0, 0]; n < numbers.length; n += 2) {
    x += numbers[n] ?? 0;
    y += numbers[n + 1] ?? 0;
    ring.push([x, y]);
  }
  return ring;
}

function isNear(one: Box, other: Box): boolean {
  const others = sidesOf(other);
  return sidesOf(one).every((side, n) => Math.abs(side - (others[n] ?? side)) <= boxStep);
}

function sidesOf({ left, top, right, bottom }: Box): number[] {
  return [left, top, right, bottom];
}
