/** What the map needs from near: finer outlines and more names, fetched once and when they are wanted. */
import { useCallback, useRef, useState } from 'react';
import type { FineMap } from './fineMap';

/** Finer than this (kilometres a pixel) the light outlines look coarse. */
const near = 10;

export interface FineMapLoad {
  readonly map: FineMap | undefined;
  readonly failed: boolean;
  /** The map is seen at so many kilometres a pixel. */
  readonly onScale: (scale: number) => void;
  /** Fetches it now, unless it has been asked for. */
  readonly load: () => void;
  readonly retry: () => void;
}

export function useFineMap(topologyUrl: string, namesUrl: string): FineMapLoad {
  const [map, setMap] = useState<FineMap>();
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);

  const retry = useCallback(() => {
    asked.current = true;
    setFailed(false);
    import('./fineMap')
      .then(({ fineMap }) => fineMap(topologyUrl, namesUrl))
      .then(setMap, () => setFailed(true));
  }, [topologyUrl, namesUrl]);

  const load = useCallback(() => {
    if (!asked.current) retry();
  }, [retry]);

  const onScale = useCallback(
    (scale: number) => {
      if (scale < near) load();
    },
    [load],
  );

  return { map, failed, onScale, load, retry };
}
