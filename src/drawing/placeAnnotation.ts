/** Finds an annotation its place: as a block at a leader, or as a numbered dot. */
import type { PlanePoint } from '../earth/plane';
import { annotationBlocks } from './annotationBlock';
import { atLeader, ofDisc } from './annotationPositions';
import { bestPosition, type Choice } from './bestPosition';
import type { AnnotationCandidate } from './candidate';
import { layoutOf, linesOf } from './layout';
import type { Obstacles } from './obstacles';
import type { Word, WordForm } from './word';
import type { Measure } from './wordStyle';

/** Of a numbered dot, and of the room that it needs: pixels. */
const disc = { radius: 11, room: 12 };
const loyalty = 40;
const taste = {
  block: { room: 1, path: 60, worst: 170 },
  dot: { room: 0.3, path: 5, worst: Number.POSITIVE_INFINITY },
};

/** The largest block that is better than `than` and finds a place. `widest`: pixels; `side`: where it stood before. */
export function placeBlock(
  of: AnnotationCandidate,
  at: PlanePoint,
  obstacles: Obstacles,
  measure: Measure,
  widest: number,
  side?: number,
  than?: WordForm,
): Word | undefined {
  for (const { form, layout } of annotationBlocks(of, measure, widest)) {
    if (form === than) return undefined;
    const choice = bestPosition(atLeader(at, layout), at, obstacles, taste.block, {
      side,
      loyalty,
    });
    if (!choice) continue;
    const { box, align } = choice.position;
    const lines = linesOf(layout, box.left, box.top, align);
    return { id: of.id, of, form, at, box, lines, ...placed(choice) };
  }
  return undefined;
}

/** The annotation's number on its point or near it. */
export function placeDot(
  of: AnnotationCandidate,
  at: PlanePoint,
  obstacles: Obstacles,
  measure: Measure,
  side?: number,
): Word | undefined {
  const positions = ofDisc(at, disc.room, obstacles.dotsOf(at));
  const choice = bestPosition(positions, at, obstacles, taste.dot, { side, loyalty });
  if (!choice) return undefined;
  const { box } = choice.position;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const layout = layoutOf([{ text: String(of.number), style: 'number' }], measure);
  const top = y - layout.height / 2;
  const lines = linesOf(layout, x - layout.width / 2, top, 'middle');
  const dot = { x, y, radius: disc.radius };
  return { id: of.id, of, form: 'dot', at, box, lines, dot, ...placed(choice) };
}

function placed({ position, leader }: Choice): Pick<Word, 'side' | 'leader'> {
  return {
    ...(position.side === undefined ? {} : { side: position.side }),
    ...(leader ? { leader } : {}),
  };
}
