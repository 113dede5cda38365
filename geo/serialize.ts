/** GeoJSON as text: one feature a line, so that a diff names what changed. */
import type { GeoJSON } from 'geojson';

export function serialize(layer: GeoJSON): string {
  if (layer.type !== 'FeatureCollection') return `${JSON.stringify(layer)}\n`;
  const lines = layer.features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
