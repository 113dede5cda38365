/** The bill of materials: what is published is on it, in the shape of CycloneDX 1.6, the same at every build. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { billOfMaterials, type LockFile, type Materials } from '../../src/publish/billOfMaterials';
import { root } from './lockFiles';

const lockFile = (path: string): LockFile =>
  JSON.parse(readFileSync(new URL(path, root), 'utf8')) as LockFile;
const modules = [
  '\0vite/preload-helper.js',
  '/home/reader/article-atlas/src/app/main.tsx',
  '/home/reader/article-atlas/node_modules/react/index.js',
  '/home/reader/article-atlas/node_modules/react/cjs/react.production.js?commonjs-es-import',
  'C:\\atlas\\node_modules\\@react-leaflet\\core\\lib\\index.js',
];
const materials: Materials = {
  lock: lockFile('package-lock.json'),
  geoLock: lockFile('geo/package-lock.json'),
  modules,
  fonts: ['@fontsource/noto-naskh-arabic'],
};

const licence = v.union([
  v.strictObject({ license: v.strictObject({ id: v.pipe(v.string(), v.regex(/^[\w.+-]+$/)) }) }),
  v.strictObject({ license: v.strictObject({ name: v.pipe(v.string(), v.minLength(1)) }) }),
  v.strictObject({ expression: v.string() }),
]);
const text = v.pipe(v.string(), v.minLength(1));
/** As much of https://cyclonedx.org/docs/1.6/json/ as the bill uses. */
const cycloneDx = v.strictObject({
  $schema: v.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.6'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  metadata: v.strictObject({
    component: v.strictObject({
      type: v.literal('application'),
      'bom-ref': text,
      name: text,
      version: text,
      licenses: v.pipe(v.array(licence), v.length(1)),
    }),
  }),
  components: v.array(
    v.strictObject({
      type: v.picklist(['library', 'file', 'data']),
      'bom-ref': text,
      name: text,
      version: text,
      description: v.exactOptional(text),
      hashes: v.array(
        v.strictObject({
          alg: v.literal('SHA-512'),
          content: v.pipe(v.string(), v.regex(/^[a-f0-9]{128}$/)),
        }),
      ),
      licenses: v.pipe(v.array(licence), v.length(1)),
      purl: v.pipe(v.string(), v.regex(/^pkg:npm\/(?:%40[\w-]+\/)?[\w.-]+@\d+\.\d+\.\d+$/)),
    }),
  ),
});
const parsed = (text: string) => v.parse(cycloneDx, JSON.parse(text));

describe('the bill of materials', () => {
  test('has the packages, the fonts and the map’s sources, each once, with its licence', () => {
    const { components } = parsed(billOfMaterials(materials));
    expect(components.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'file @fontsource/noto-naskh-arabic',
      'library @react-leaflet/core',
      'data cldr-core',
      'data cldr-localenames-full',
      'data geo-tz',
      'library react',
      'data world-atlas',
    ]);
    const licences = components.map(({ name, licenses }) => [name, licenses[0]]);
    expect(Object.fromEntries(licences)).toMatchObject({
      react: { license: { id: 'MIT' } },
      'geo-tz': { license: { id: 'ODbL-1.0' } },
      'world-atlas': { license: { name: 'Public domain' } },
    });
  });

  test('is the same however the modules are ordered', () => {
    const reversed = { ...materials, modules: modules.toReversed() };
    expect(billOfMaterials(reversed)).toBe(billOfMaterials(materials));
  });

  test('refuses what no lock file has, and what was for the build only', () => {
    const withModule = (module: string) => () =>
      billOfMaterials({ ...materials, modules: [module] });
    expect(withModule('/a/node_modules/left-pad/index.js')).toThrow('node_modules/left-pad');
    expect(withModule('/a/node_modules/fast-check/lib/a.js')).toThrow('the dependencies');
  });
});
