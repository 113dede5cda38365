/** Builds the plain page of `plain/`: what most would write, with Natural Earth's countries at 1:50 million. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { build } from 'vite';
import type { PlanePoint } from '../../src/earth/plane';
import { lineNear, unwrapped } from '../../src/earth/unwrapped';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** In the order of the file; a name is what the page calls the country. */
export interface PlainCountry {
  readonly name: string;
  /** Of its shape on the map. */
  readonly shape: string;
}

/** Writes the page into `folder`, its countries as GeoJSON with all digits, as converters write it. */
export async function buildPlainPage(folder: string): Promise<readonly PlainCountry[]> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'plain'),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true },
  });
  const source = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world: World = JSON.parse(await readFile(source, 'utf8'));
  const countries = feature(world, world.objects.countries);
  for (const { geometry } of countries.features) inOnePiece(geometry);
  await writeFile(join(folder, 'countries.geojson'), JSON.stringify(countries));
  return countries.features.map(({ properties }, n) => ({
    name: properties.name,
    shape: `.leaflet-overlay-pane path:nth-of-type(${n + 1})`,
  }));
}

/** The source leaves it to the map to cut what reaches across 180°, which Leaflet does not: it would draw stripes. */
function inOnePiece(geometry: Geometry): void {
  const around = (ring: number[][]) =>
    lineNear(unwrapped(ring as unknown as PlanePoint[], 360), 0, 360) as unknown as number[][];
  if (geometry.type === 'Polygon') geometry.coordinates = geometry.coordinates.map(around);
  if (geometry.type === 'MultiPolygon')
    geometry.coordinates = geometry.coordinates.map((polygon) => polygon.map(around));
}
