/** What the map needs from near: finer outlines and more names, fetched once and when they are wanted. */
import { useCallback, useRef, useState } from 'react';
import type { MapNames } from '../drawing/baseMap';
import type { MapTopology } from '../drawing/outlines';
import { fetchJson } from './fetchJson';

/** Finer than this (kilometres a pixel) the light outlines look coarse. */
const near = 10;

export interface FineMap {
  /** In the equal-area plane. */
  readonly topology: MapTopology;
  readonly names: MapNames;
}

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
    fetchMap(topologyUrl, namesUrl).then(setMap, () => setFailed(true));
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

/** Fails when a file is missing, cut short, or not what it should be. */
async function fetchMap(topologyUrl: string, namesUrl: string): Promise<FineMap> {
  const [topology, names] = await Promise.all([
    fetchJson<MapTopology>(topologyUrl),
    fetchJson<MapNames>(namesUrl),
  ]);
  if (!topology.objects?.countries || !Array.isArray(names.capitals))
    throw new Error('the map’s files are not what this page expects');
  return { topology, names };
}
