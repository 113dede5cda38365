/** What the reader points at, on the map or in the text. */
import { useCallback, useState } from 'react';
import { type Pointed, samePointed } from '../story/pointed';

/** The same value for as long as the same is pointed at. */
export function usePointed() {
  const [pointed, setPointed] = useState<Pointed>();
  const point = useCallback(
    (now: Pointed | undefined) => setPointed((before) => (samePointed(before, now) ? before : now)),
    [],
  );
  return { pointed, point };
}
