/** How each annotation stands on the map, for the list of them. */
import { useCallback, useState } from 'react';
import type { Placement } from '../drawing/placement';

export interface Placed {
  readonly where: ReadonlyMap<string, 'text' | 'dot' | 'left'>;
  /** Of very many those in view. */
  readonly inView: readonly string[] | undefined;
}

/** Undefined until the map has placed its words; the same value for as long as nothing in it changes. */
export function usePlaced() {
  const [placed, setPlaced] = useState<Placed>();
  const place = useCallback(
    (placement: Placement, inView: readonly string[] | undefined) =>
      setPlaced((before) => samePlaced(before, { where: whereOf(placement), inView })),
    [],
  );
  return { placed, place };
}

function samePlaced(before: Placed | undefined, now: Placed): Placed {
  const text = ({ where, inView }: Placed) => `${[...where].sort()} ${inView}`;
  return before && text(before) === text(now) ? before : now;
}

function whereOf({ words, left }: Placement): Placed['where'] {
  return new Map([
    ...words.flatMap(({ of, form }): [string, 'text' | 'dot'][] =>
      of.role === 'annotation' ? [[of.annotation, form === 'dot' ? 'dot' : 'text']] : [],
    ),
    ...left.flatMap((of): [string, 'left'][] =>
      of.role === 'annotation' ? [[of.annotation, 'left']] : [],
    ),
  ]);
}
