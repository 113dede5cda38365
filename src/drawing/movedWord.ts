/** A placed word somewhere else: all of it moves alike. */
import type { PlanePoint } from '../earth/plane';
import type { Segment } from './segments';
import type { Word } from './word';

/** @param by pixels, to the right and down */
export function movedWord(word: Word, [dx, dy]: PlanePoint): Word {
  if (dx === 0 && dy === 0) return word;
  const { at, box, lines, dot, leader } = word;
  const moved = ([x, y]: PlanePoint): PlanePoint => [x + dx, y + dy];
  return {
    ...word,
    at: moved(at),
    box: {
      left: box.left + dx,
      top: box.top + dy,
      right: box.right + dx,
      bottom: box.bottom + dy,
    },
    lines: lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
    ...(dot ? { dot: { ...dot, x: dot.x + dx, y: dot.y + dy } } : {}),
    ...(leader ? { leader: leader.map(moved) as unknown as Segment } : {}),
  };
}
