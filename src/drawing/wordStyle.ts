/** How words on the map are set: written into the picture, and measured by. */
import type { LabelRole } from './candidate';

/** A label's role, or a part of an annotation or label. */
export type WordStyle = LabelRole | 'heading' | 'date' | 'body' | 'number' | 'count';

/** Width in pixels of a text on one line, at its style's full size and without spacing. */
export type Measure = (text: string, style: WordStyle) => number;

/** In the sans family: size and the height of a line in pixels, spacing between letters in em. */
export const wordStyle: Readonly<
  Record<WordStyle, { size: number; height: number; weight: 400 | 600; spacing?: number }>
> = {
  host: { size: 15, height: 20, weight: 600 },
  named: { size: 13, height: 17, weight: 600 },
  part: { size: 12.5, height: 17, weight: 600 },
  other: { size: 12, height: 16, weight: 400 },
  place: { size: 12, height: 16, weight: 600 },
  capital: { size: 11.5, height: 15, weight: 400 },
  sea: { size: 12, height: 16, weight: 400, spacing: 0.08 },
  line: { size: 11.5, height: 15, weight: 600 },
  trip: { size: 11.5, height: 15, weight: 400 },
  heading: { size: 14, height: 18, weight: 600 },
  date: { size: 12, height: 16, weight: 400 },
  body: { size: 12.5, height: 16, weight: 400 },
  number: { size: 12, height: 16, weight: 600 },
  count: { size: 12, height: 16, weight: 400 },
};

/** Letters of these scripts join: space between them would tear words apart. */
const joined = /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Devanagari}/u;

/** Space between the letters of a text of that style, em. */
export function spacingOf(text: string, style: WordStyle): number {
  return joined.test(text) ? 0 : (wordStyle[style].spacing ?? 0);
}
