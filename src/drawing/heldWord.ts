/** A word of an earlier placement at the same scale, if it is still wanted and what it belongs to is still there. */
import type { Candidate } from './candidate';
import type { Rectangle } from './rectangle';
import type { Segment } from './segments';
import type { Standing } from './standing';
import type { Word } from './word';

/** The word as it was, or a whole period (pixels) farther. */
export function heldWord(
  word: Word,
  { of, points }: Standing,
  period: number | undefined,
): Word | undefined {
  if (!saysTheSame(word.of, of)) return undefined;
  for (const [x, y] of points) {
    if (Math.abs(y - word.at[1]) > tolerance) continue;
    const along = x - word.at[0];
    const shift = period === undefined ? 0 : period * Math.round(along / period);
    if (Math.abs(along - shift) <= tolerance) return moved({ ...word, of }, shift);
  }
  return undefined;
}

/** Pixels. */
const tolerance = 0.05;

/** Whether both would be set alike. */
function saysTheSame(one: Candidate, other: Candidate): boolean {
  return textOf(one) === textOf(other);
}

function textOf(of: Candidate): string {
  const { role } = of;
  return JSON.stringify(
    role === 'annotation'
      ? [role, of.number, of.heading, of.date, of.body]
      : [role, of.text, of.count],
  );
}

function moved(word: Word, by: number): Word {
  if (by === 0) return word;
  const { at, box, lines, dot, leader } = word;
  return {
    ...word,
    at: [at[0] + by, at[1]],
    box: movedBox(box, by),
    lines: lines.map((line) => ({ ...line, x: line.x + by })),
    ...(dot ? { dot: { ...dot, x: dot.x + by } } : {}),
    ...(leader ? { leader: leader.map(([x, y]) => [x + by, y]) as unknown as Segment } : {}),
  };
}

function movedBox({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left + by, top, right: right + by, bottom };
}
