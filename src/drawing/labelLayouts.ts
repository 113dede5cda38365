/** The ways to set a label, best first: on one line, on two, and smaller where that is still legible. */
import type { LabelCandidate } from './candidate';
import { type Layout, layoutOf, type Row } from './layout';
import { type Measure, wordStyle } from './wordStyle';
import { wrapped } from './wrapped';

/** A name may shrink to this share of its size, and no smaller than `least` pixels. */
const shares = [1, 0.92, 0.85];
const least = 10.5;
/** Names narrower than this stay on one line, pixels. */
const short = 52;

export function labelLayouts(label: LabelCandidate, measure: Measure): Layout[] {
  const { text, role, count } = label;
  const lines = wrapped(text, short, (part) => measure(part, role));
  return shares
    .filter((share) => share === 1 || wordStyle[role].size * share >= least)
    .flatMap((share) => {
      const rows = (texts: readonly string[]) =>
        texts.map(
          (one, n): Row => ({
            text: one,
            style: role,
            ...(share === 1 ? {} : { shrunk: share }),
            ...(count !== undefined && n === texts.length - 1 ? { count } : {}),
          }),
        );
      const one = layoutOf(rows([text]), measure);
      return lines.length === 1 ? [one] : [one, layoutOf(rows(lines), measure)];
    });
}
