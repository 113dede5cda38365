/** What a measure answers, noted in the order of what it is asked, so that whoever asks the same has the same answers. */
import { onceForEach } from './onceForEach';
import type { Measure } from './wordStyle';

/** The measure, in tenths of a pixel, and what it has answered so far: each text of a style once. */
export function noting(measure: Measure): { readonly measure: Measure; readonly widths: number[] } {
  const widths: number[] = [];
  return {
    widths,
    measure: onceForEach((text, style) => {
      const width = Math.round(10 * measure(text, style)) / 10;
      widths.push(width);
      return width;
    }),
  };
}

/** Answers as noted, for as long as there are answers; then as `measure`. */
export function answeringAsNoted(widths: readonly number[], measure: Measure): Measure {
  const left = widths.values();
  return onceForEach((text, style) => left.next().value ?? measure(text, style));
}
