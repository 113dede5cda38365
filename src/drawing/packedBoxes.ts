/** Countries' boxes as columns: a page carries some 240 of them to aim its picture by. */
import type { Box } from '../earth/plane';
import type { CountryCode } from '../story/story';
import type { CountryFrame } from './baseMap';

export interface PackedBoxes {
  /** Codes by order, with a space between two. */
  readonly codes: string;
  /** In steps, by order: where the box begins, and its size. */
  readonly numbers: readonly (readonly number[])[];
}

/** Kilometres: a box's sides are whole steps. */
export const boxStep = 25;

export function packBoxes(frames: readonly CountryFrame[]): PackedBoxes {
  // Codes in their own order are told from one another by a letter.
  const sorted = frames.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const columns = [
    ({ box }: CountryFrame) => box.left,
    ({ box }: CountryFrame) => box.top,
    ({ box }: CountryFrame) => box.right - box.left,
    ({ box }: CountryFrame) => box.bottom - box.top,
  ];
  return {
    codes: sorted.map(({ code }) => code).join(' '),
    numbers: columns.map((column) => sorted.map((frame) => column(frame) / boxStep)),
  };
}

/** Undefined for a country that isn't there. */
export function boxIn({ codes, numbers }: PackedBoxes, code: CountryCode): Box | undefined {
  const n = codes.split(' ').indexOf(code);
  if (n < 0) return undefined;
  const [left = 0, top = 0, width = 0, height = 0] = numbers.map(
    (column) => (column[n] ?? 0) * boxStep,
  );
  return { left, top, right: left + width, bottom: top + height };
}
