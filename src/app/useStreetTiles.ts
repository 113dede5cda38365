/** Whether the street map lies under the drawn one: never asked for unless the reader asks. */
import { useMemo, useState } from 'react';

export function useStreetTiles() {
  const [state, setState] = useState<'off' | 'on' | 'failed'>('off');
  const change = useMemo(
    () => ({
      onTiles: (on: boolean) => setState(on ? 'on' : 'off'),
      onTilesFault: () => setState('failed'),
    }),
    [],
  );
  return { tiles: state !== 'off', tilesFailed: state === 'failed', ...change };
}
