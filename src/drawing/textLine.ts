/** One line of text on the map, laid out in pixels from the corner of its box. */
import type { WordStyle } from './wordStyle';

/** As one sees it, whatever the direction of writing. */
export type Align = 'left' | 'middle' | 'right';

export interface TextLine {
  readonly text: string;
  readonly style: WordStyle;
  /** Pixels; a long name may be set smaller than its style. */
  readonly size: number;
  /** Where the line's `align` edge stands, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly align: Align;
  /** Set behind the text in the style `count`. */
  readonly count?: string;
}
