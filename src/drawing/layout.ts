/** A text's rows before it has a place: labels and annotations are laid out alike. */
import { rounded } from './rectangle';
import type { Align, TextLine } from './textLine';
import { type Measure, spacingOf, type WordStyle, wordStyle } from './wordStyle';

export interface Row {
  readonly text: string;
  readonly style: WordStyle;
  /** Of its style's size. */
  readonly shrunk?: number;
  readonly count?: string;
}

/** Width and height in pixels, with air for the halo around the text. */
export interface Layout {
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
}

/** Pixels beside the text, and above and below it. */
const air = { beside: 2, above: 1 };
/** From the middle of a line down to its baseline, em: between half the capitals' height and half the small letters'. */
const baseline = 0.34;

export function layoutOf(rows: readonly Row[], measure: Measure): Layout {
  return {
    rows,
    width: Math.max(...rows.map((row) => widthOf(row, measure))) + 2 * air.beside,
    height: rows.reduce((sum, row) => sum + heightOf(row), 2 * air.above),
  };
}

/** Pixels of one row. */
export function widthOf({ text, style, shrunk = 1, count }: Row, measure: Measure): number {
  const spacing = spacingOf(text, style) * wordStyle[style].size * text.length;
  const behind = count === undefined ? 0 : measure(` ${count}`, 'count');
  return (measure(text, style) + spacing) * shrunk + behind;
}

/** The rows as lines of text in a box whose corner stands at `left` and `top`. */
export function linesOf(layout: Layout, left: number, top: number, align: Align): TextLine[] {
  const x = {
    left: left + air.beside,
    middle: left + layout.width / 2,
    right: left + layout.width - air.beside,
  };
  let y = top + air.above;
  return layout.rows.map((row) => {
    const size = wordStyle[row.style].size * (row.shrunk ?? 1);
    const middle = y + heightOf(row) / 2;
    y += heightOf(row);
    return {
      text: row.text,
      style: row.style,
      size: rounded(size),
      x: rounded(x[align]),
      y: rounded(middle + baseline * size),
      align,
      ...(row.count === undefined ? {} : { count: row.count }),
    };
  });
}

function heightOf({ style, shrunk = 1 }: Row): number {
  return wordStyle[style].height * shrunk;
}
