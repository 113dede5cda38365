/** Breaks a text between its words into at most two lines, as even as they can be. */

/** One or two lines. One if it is no wider than `wish` (pixels) or if there is nowhere to break. */
export function wrapped(
  text: string,
  wish: number,
  width: (text: string) => number,
): readonly string[] {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || width(text) <= wish) return [words.join(' ')];
  const widths = words.map(width);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  let [first, best, cut] = [0, Number.POSITIVE_INFINITY, 1];
  for (let n = 1; n < words.length; n++) {
    first += widths[n - 1] ?? 0;
    const wider = Math.max(first, whole - first);
    if (wider < best) [best, cut] = [wider, n];
  }
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}
