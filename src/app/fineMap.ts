/** The finer outlines and more names: fetched, and put on whatever plane they are wanted on. Loaded when they are. */
import type { CountryFrame, MapNames, Outlines } from '../drawing/baseMap';
import { framesIn } from '../drawing/framesIn';
import { type MapTopology, outlinesOf } from '../drawing/outlines';
import type { Projection } from '../earth/projection';
import { fetchJson } from './fetchJson';

/** Of a path unit: 4 m. */
const decimals = 3;

export interface FineMap {
  readonly names: MapNames;
  readonly outlinesIn: (projection: Projection) => Outlines;
  /** The countries' frames in a plane that isn't the equal-area one. */
  readonly framesIn: (
    projection: Projection,
    frames: readonly CountryFrame[],
  ) => readonly CountryFrame[];
}

/** Fails when a file is missing, cut short, or not what it should be. */
export async function fineMap(topologyUrl: string, namesUrl: string): Promise<FineMap> {
  const [topology, names] = await Promise.all([
    fetchJson<MapTopology>(topologyUrl),
    fetchJson<MapNames>(namesUrl),
  ]);
  if (!topology.objects?.countries || !Array.isArray(names.capitals))
    throw new Error('the map’s files are not what this page expects');
  return {
    names,
    outlinesIn: (projection) => outlinesOf(topology, decimals, [], projection),
    framesIn: (projection, frames) => framesIn(projection, frames, topology),
  };
}
