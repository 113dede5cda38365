/** Whether the street map lies under the drawn one: never asked for unless the reader asks. */
import { useMemo, useState } from 'react';

export interface StreetTilesAsked {
  /** How often the reader has asked for them; 0 while they aren't wanted. */
  readonly asked: number;
  readonly failed: boolean;
  readonly onTiles: (on: boolean) => void;
  readonly onFault: () => void;
  readonly onRetry: () => void;
}

const unwanted = { asked: 0, failed: false };

export function useStreetTiles(): StreetTilesAsked {
  const [state, setState] = useState(unwanted);
  const change = useMemo(() => {
    const ask = () => setState(({ asked }) => ({ asked: asked + 1, failed: false }));
    return {
      onTiles: (on: boolean) => (on ? ask() : setState(unwanted)),
      onFault: () => setState(({ asked }) => ({ asked, failed: true })),
      onRetry: ask,
    };
  }, []);
  return { ...state, ...change };
}
