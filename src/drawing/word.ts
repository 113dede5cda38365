/** A candidate that has its place, in pixels from the plane's origin at the placement's scale. */
import type { PlanePoint } from '../earth/plane';
import type { Candidate } from './candidate';
import type { Rectangle } from './rectangle';
import type { Segment } from './segments';
import type { TextLine } from './textLine';

/** An annotation stands as a block with its body, as its heading and date, or as a numbered dot. */
export type WordForm = 'label' | 'block' | 'heading' | 'dot';

export interface Word {
  readonly id: string;
  readonly of: Candidate;
  readonly form: WordForm;
  /** What it names or hangs on. */
  readonly at: PlanePoint;
  /** Around its text and its dot. */
  readonly box: Rectangle;
  readonly lines: readonly TextLine[];
  /** In sixteenths of a turn from the right, clockwise; absent where it stands on its point. */
  readonly side?: number;
  /** A capital's dot, or the disc of an annotation's number. */
  readonly dot?: { readonly x: number; readonly y: number; readonly radius: number };
  /** From what it hangs on to the text. */
  readonly leader?: Segment;
  /** In the still picture: it comes to lie on what is more important where that is larger. */
  readonly tight?: boolean;
}
