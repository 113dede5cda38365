/** The three heights of the sheet of words, and the one at which a drag comes to rest. */

/** From the fewest words to nothing but words. */
export const sheetHeights = ['low', 'middle', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Halfway between the heights, as a share of the screen's. */
const bounds = { low: 0.2, full: 0.64 };
/** Pixels a millisecond from which on a drag is a flick. */
const flick = 0.4;

export interface Release {
  /** The height at which the drag began. */
  readonly from: SheetHeight;
  /** Of the screen's height that the sheet covered when it was let go. */
  readonly share: number;
  /** Pixels a millisecond, upwards. */
  readonly speed: number;
}

/** The nearest height; after a flick at least the next one in its direction. */
export function heightReleased({ from, share, speed }: Release): SheetHeight {
  const nearest = share < bounds.low ? 0 : share > bounds.full ? 2 : 1;
  const start = sheetHeights.indexOf(from);
  const [up, down] = [Math.max(nearest, start + 1), Math.min(nearest, start - 1)];
  const at = speed > flick ? up : speed < -flick ? down : nearest;
  return sheetHeights[Math.min(2, Math.max(0, at))] ?? from;
}
