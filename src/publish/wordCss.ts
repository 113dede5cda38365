/** The style rules of the still picture's words, as they were measured. */
import { wordStyle } from '../drawing/wordStyle';

export function wordCss(): string {
  return Object.entries(wordStyle)
    .map(
      ([style, { size, weight }]) =>
        `:is(.wide,.narrow) .${style}{font-size:${size}px;font-weight:${weight}}`,
    )
    .join('');
}
