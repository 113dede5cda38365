/** The layers that every map has beside its story's own; their ids are theirs alone. */

/** trips: the journeys and their ends; border: the measured lines; named: how often each country is named. */
export const builtInLayers = ['trips', 'border', 'named'] as const;

export type BuiltInLayer = (typeof builtInLayers)[number];

export function isBuiltInLayer(id: string): id is BuiltInLayer {
  return (builtInLayers as readonly string[]).includes(id);
}
