/** Reads what a story puts on the map: places, regions, layers and trips, which refer to one another. */

import { isBuiltInLayer } from './builtInLayers';
import { type Problem, whereIn } from './problem';
import { type At, readEach } from './readShape';
import { References, withOwnIds } from './references';
import type { Heading, Parts } from './schema';

/** The places, regions, layers and trips, with every reference among them good. */
export function readMap(
  file: string,
  root: Heading,
  parts: Parts,
  tables: readonly string[] | undefined,
  problems: Problem[],
) {
  const at = (list: string): At => ({ file, path: [list] });
  const placesRead = readEach(parts.place, root.places, at('places'), problems);
  const layersRead = readEach(parts.layer, root.layers, at('layers'), problems);
  const regionsRead = readEach(parts.region, root.regions, at('regions'), problems);
  const tripsRead = readEach(parts.trip, root.trips, at('trips'), problems);
  const places = withOwnIds(placesRead, problems);
  const placed = withOwnIds(layersRead, problems).filter(
    ({ item, at }) => !isBuiltInLayer(item.id) || reserved(item.id, at, problems),
  );
  const placedRegions = withOwnIds(regionsRead, problems);
  const ids = (items: readonly { readonly item: { readonly id: string } }[]) =>
    items.map(({ item }) => item.id);
  const references = new References(problems);
  references.know('place', ids(places));
  references.know('layer', ids(placed));
  references.know('membership table', tables ?? []);
  // Without the tables the layers that need them are gone; one problem has said so already.
  const layers = placed.filter(({ item, at }) =>
    item.memberships === undefined
      ? item.members !== undefined || noMembers(at, problems)
      : tables !== undefined &&
        references.has('membership table', item.memberships, at, 'memberships'),
  );
  const trips = withOwnIds(tripsRead, problems).filter(({ item, at }) => {
    const from = references.has('place', item.from, at, 'from');
    return references.has('place', item.to, at, 'to') && from;
  });
  const shown = new Set(ids(layers));
  const regions = placedRegions.map((region) => {
    const { layer, ...rest } = references.keep(region, { layer: 'layer' });
    return layer !== undefined && shown.has(layer) ? { ...rest, layer } : rest;
  });
  references.know('trip', ids(trips));
  references.know('region', ids(placedRegions));
  return {
    references,
    /** Those that could not be read too: a problem has said so. */
    layersNamed: ids(placed),
    places: places.map(({ item }) => item),
    layers: layers.map(({ item }) => item),
    trips: trips.map(({ item }) => item),
    regions,
  };
}

/** What a story's layer may not be called. */
function reserved(id: string, { file, path }: At, problems: Problem[]): false {
  const where = whereIn(file, [...path, 'id']);
  problems.push({ kind: 'id-reserved', severity: 'fault', where, hint: { id } });
  return false;
}

/** A layer says its members or its table. */
function noMembers({ file, path }: At, problems: Problem[]): false {
  const where = whereIn(file, [...path, 'members']);
  problems.push({ kind: 'value-missing', severity: 'fault', where, hint: { field: 'members' } });
  return false;
}
