/** How words on the map are set; the style sheet says the same, and measuring relies on it. */
import type { WordRole } from './placement';

/** Size in pixels and weight of the sans family. */
export const wordStyle: Readonly<Record<WordRole, { size: number; weight: 400 | 600 }>> = {
  host: { size: 15, weight: 600 },
  named: { size: 13, weight: 600 },
  other: { size: 12, weight: 400 },
  place: { size: 12, weight: 400 },
};
