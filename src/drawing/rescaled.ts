/** A placement as it stands at another scale: each word keeps its size, and how it stands to what it names. */
import { movedWord } from './movedWord';
import type { Placement } from './placement';

/** @param scale kilometres a pixel */
export function rescaled(placement: Placement, scale: number): Placement {
  const growth = placement.scale / scale - 1;
  return {
    ...placement,
    scale,
    words: placement.words.map((word) =>
      movedWord(word, [word.at[0] * growth, word.at[1] * growth]),
    ),
  };
}
