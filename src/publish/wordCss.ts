/** The style rules of the still picture's words, as they were measured. */
import { stillLayouts } from '../drawing/still';
import { wordStyle } from '../drawing/wordStyle';

export function wordCss(): string {
  const still = `:is(${stillLayouts.map((layout) => `.${layout}`)})`;
  return Object.entries(wordStyle)
    .map(
      ([style, { size, weight }]) =>
        `${still} .${style}{font-size:${size}px;font-weight:${weight}}`,
    )
    .join('');
}
