/** The finer outlines and more names: fetched, and put on whatever plane they are wanted on. Loaded when they are. */
import type { CountryFrame, MapNames, Outlines } from '../drawing/baseMap';
import { framesIn } from '../drawing/framesIn';
import { inSlices } from '../drawing/inSlices';
import { type MapTopology, outlining } from '../drawing/outlines';
import { reprojecting } from '../drawing/reprojecting';
import { equalArea } from '../earth/equalArea';
import type { Projection } from '../earth/projection';
import { fetchJson } from './fetchFile';
import type { PageData } from './pageData';

/** Of a path unit: 4 m. */
const decimals = 3;

/** All of it on one plane. */
export interface FinePlane {
  readonly projection: Projection;
  readonly outlines: Outlines;
  readonly frames: readonly CountryFrame[];
  readonly names: MapNames;
}

export type FineMap = (projection: Projection) => Promise<FinePlane>;

/** Fails when a file is missing, cut short, or not what it should be. */
export async function fineMap(data: PageData): Promise<FineMap> {
  const [topology, names] = await Promise.all([
    fetchJson<MapTopology>(data.fineMap, ({ objects }) => objects?.countries !== undefined),
    fetchJson<MapNames>(data.names, ({ capitals }) => Array.isArray(capitals)),
  ]);

  const onPlane = async (projection: Projection): Promise<FinePlane> => {
    const own = projection === equalArea;
    const there = own ? topology : await inSlices(reprojecting(topology, projection));
    const outlines = await inSlices(outlining(there, decimals, [], projection));
    const frames = own
      ? data.countries
      : await inSlices(framesIn(projection, data.countries, topology, there));
    return { projection, outlines, frames, names };
  };
  const planes = new Map<Projection, Promise<FinePlane>>();
  return (projection) => {
    const plane = planes.get(projection) ?? onPlane(projection);
    planes.set(projection, plane);
    return plane;
  };
}
