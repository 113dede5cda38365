/** A word of an earlier placement at the same scale, if it is still wanted and what it belongs to is still there. */
import type { Candidate } from './candidate';
import { movedWord } from './movedWord';
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
    if (Math.abs(along - shift) <= tolerance) return movedWord({ ...word, of }, [shift, 0]);
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
