/** Reads a file of an installed source package. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path on disk of a file in `geo/node_modules`, e.g. `world-atlas/countries-10m.json`. */
export function sourcePath(file: string): string {
  return fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));
}

export function readSource(file: string): unknown {
  return JSON.parse(readFileSync(sourcePath(file), 'utf8'));
}
