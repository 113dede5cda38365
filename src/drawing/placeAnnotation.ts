/** Finds an annotation its place: as a block at a leader, smaller, or as a numbered dot. */
import type { PlanePoint } from '../earth/plane';
import { annotationBlocks } from './annotationBlock';
import { bestPosition, type Choice } from './bestPosition';
import type { AnnotationCandidate } from './candidate';
import { layoutOf, linesOf } from './layout';
import type { Obstacles } from './obstacles';
import { atLeader, ofDisc } from './positions';
import type { Word, WordForm } from './word';
import { type Measure, wordStyle } from './wordStyle';

/** Of a numbered dot, and of the room that it needs: pixels. */
export const disc = { radius: 11, room: 12 };
const loyalty = 40;

/** The largest form that is better than `than` and finds a place. `widest`: of a block, pixels. */
export function placeAnnotation(
  annotation: AnnotationCandidate,
  at: PlanePoint,
  obstacles: Obstacles,
  measure: Measure,
  widest: number,
  side?: number,
  than?: WordForm,
): Word | undefined {
  const base = { id: annotation.id, of: annotation, at };
  for (const { form, layout } of annotationBlocks(annotation, measure, widest)) {
    if (form === than) return undefined;
    const choice = bestPosition(atLeader(at, layout), at, obstacles, side, loyalty);
    if (!choice) continue;
    const { box, align } = choice.position;
    const lines = linesOf(layout, box.left, box.top, align);
    return { ...base, form, box, lines, ...placed(choice) };
  }
  if (than === 'dot') return undefined;
  const choice = bestPosition(ofDisc(at, disc.room), at, obstacles, side, loyalty);
  return choice && { ...base, ...placed(choice), ...numbered(annotation.number, choice, measure) };
}

function placed({ position, leader }: Choice) {
  return {
    ...(position.side === undefined ? {} : { side: position.side }),
    ...(leader ? { leader } : {}),
  };
}

function numbered(number: number, { position: { box } }: Choice, measure: Measure) {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const layout = layoutOf([{ text: String(number), style: 'number' }], measure);
  const top = y - wordStyle.number.height / 2;
  return {
    form: 'dot' as const,
    box,
    dot: { x, y, radius: disc.radius },
    lines: linesOf(layout, x - layout.width / 2, top, 'middle'),
  };
}
