/** An annotation's text as blocks of lines: with its body, and without. */
import type { AnnotationCandidate } from './candidate';
import { type Layout, layoutOf, type Row, widthOf } from './layout';
import type { WordForm } from './word';
import type { Measure, WordStyle } from './wordStyle';
import { wrapped } from './wrapped';

/** A heading narrower than this share of the widest block stays on one line. */
const headingShare = 0.8;
/** So does a body that is no wider than this share. */
const bodyShare = 0.6;

/**
 * The largest block first. Heading and body take two lines at most, and no line is wider than `widest` pixels:
 * a body that needs more is left out; of a heading that does, nothing remains.
 */
export function annotationBlocks(
  { heading, date, body }: AnnotationCandidate,
  measure: Measure,
  widest: number,
): { form: WordForm; layout: Layout }[] {
  const rowsOf = (text: string, style: WordStyle, wish: number): Row[] =>
    wrapped(text, wish, (part) => measure(part, style)).map((line) => ({ text: line, style }));
  const fits = (rows: readonly Row[]) => rows.every((row) => widthOf(row, measure) <= widest);
  const head = rowsOf(heading, 'heading', widest * headingShare);
  if (!fits(head)) return [];
  const when: Row[] = date === undefined ? [] : [{ text: date, style: 'date' }];
  const top = fits(when) ? [...head, ...when] : head;
  const small = { form: 'heading' as const, layout: layoutOf(top, measure) };
  const text = rowsOf(body, 'body', Math.max(small.layout.width, widest * bodyShare));
  if (body === '' || !fits(text)) return [small];
  return [{ form: 'block', layout: layoutOf([...top, ...text], measure) }, small];
}
