/** What the map needs from near: finer outlines and more names, fetched once and when they are wanted. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { equalArea } from '../earth/equalArea';
import type { Projection } from '../earth/projection';
import { inTime } from '../reader/inTime';
import type { FineMap, FinePlane } from './fineMap';
import type { PageData } from './pageData';

/** Finer than this (kilometres a pixel) the light outlines look coarse. */
const near = 10;

export interface FineMapLoad {
  /** Undefined while the page's own outlines do; it may still be on the plane that was wanted before. */
  readonly plane: FinePlane | undefined;
  readonly failed: boolean;
  /** The map is seen at so many kilometres a pixel. */
  readonly onScale: (scale: number) => void;
  readonly retry: () => void;
}

export function useFineMap(data: PageData, wanted: Projection): FineMapLoad {
  const [plane, setPlane] = useState<FinePlane>();
  const [seenNear, setSeenNear] = useState(false);
  const [failed, setFailed] = useState(false);
  const files = useRef<Promise<FineMap>>(undefined);
  // The page has its outlines on one plane only.
  const asked = seenNear || wanted !== equalArea || plane !== undefined;

  useEffect(() => {
    if (!asked || failed) return;
    let current = true;
    files.current ??= import('./fineMap').then(({ fineMap }) => fineMap(data));
    inTime(files.current.then((planeOf) => planeOf(wanted))).then(
      (now) => current && setPlane(now),
      () => {
        files.current = undefined;
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [asked, failed, wanted, data]);

  const onScale = useCallback((scale: number) => {
    if (scale < near) setSeenNear(true);
  }, []);
  const retry = useCallback(() => setFailed(false), []);
  return { plane, failed, onScale, retry };
}
