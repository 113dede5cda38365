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

/** Each is measured when the one before has found no place. */
export function* labelLayouts(label: LabelCandidate, measure: Measure): Generator<Layout> {
  const { text, role, count } = label;
  const lines = wrapped(text, short, (part) => measure(part, role));
  for (const share of shares) {
    const shrunk = Math.max(share, Math.min(1, least / wordStyle[role].size));
    const rowsOf = (texts: readonly string[]) =>
      texts.map(
        (one, n): Row => ({
          text: one,
          style: role,
          ...(shrunk === 1 ? {} : { shrunk }),
          ...(count !== undefined && n === texts.length - 1 ? { count } : {}),
        }),
      );
    yield layoutOf(rowsOf([text]), measure);
    if (lines.length > 1) yield layoutOf(rowsOf(lines), measure);
  }
}
