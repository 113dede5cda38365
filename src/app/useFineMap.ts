/** The finer outlines: fetched once, when the reader has come near enough to see the difference. */
import { useCallback, useRef, useState } from 'react';
import type { Outlines } from '../drawing/baseMap';

/** Finer than this (kilometres a pixel) the light outlines look coarse. */
const near = 10;

/** Of a path unit: 4 m. */
const decimals = 3;

export interface FineMap {
  readonly outlines: Outlines | undefined;
  readonly failed: boolean;
  readonly onScale: (scale: number) => void;
  readonly retry: () => void;
}

export function useFineMap(url: string): FineMap {
  const [outlines, setOutlines] = useState<Outlines>();
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);

  const retry = useCallback(() => {
    asked.current = true;
    setFailed(false);
    load(url).then(setOutlines, () => setFailed(true));
  }, [url]);

  const onScale = useCallback(
    (scale: number) => {
      if (scale < near && !asked.current) retry();
    },
    [retry],
  );

  return { outlines, failed, onScale, retry };
}

/** Fails when the file is missing, cut short, or not a map. */
async function load(url: string): Promise<Outlines> {
  const [response, { outlinesOf }] = await Promise.all([fetch(url), import('../drawing/outlines')]);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return outlinesOf(await response.json(), decimals);
}
