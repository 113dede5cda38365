/** The layers as they are committed, read once for the tests. */
import { readFileSync } from 'node:fs';
import type { Layers } from '../../geo/layers';

export function layerText(name: keyof Layers): string {
  return readFileSync(new URL(`../../geo/layers/${name}`, import.meta.url), 'utf8');
}

export function readLayer<Name extends keyof Layers>(name: Name): Layers[Name] {
  return JSON.parse(layerText(name)) as Layers[Name];
}
