/** Dependencies: exact, pinned without an address, and each of them used. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typefaces } from '../../src/publish/fontFaces';
import { folders, lockedPackages, nameOf, packageFile, root } from './lockFiles';

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

test.each(folders)('versions in %spackage.json are exact, and the installed ones', (folder) => {
  const { dependencies, devDependencies, overrides } = packageFile(folder);
  const locked = new Map(lockedPackages(folder));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(EXACT);
    expect(locked.get(`node_modules/${name}`)?.version, name).toBe(version);
  }
  for (const [name, version] of Object.entries(overrides ?? {}))
    expect(version, name).toMatch(EXACT);
});

test.each(folders)('%spackage-lock.json has a digest of everything, and no address', (folder) => {
  const packages = lockedPackages(folder);
  expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  const unsealed = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unsealed.map(([path]) => path)).toEqual([]);
});

/** The project's own code and settings. */
const sources = ['src', 'tests', 'geo']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
  .concat('vite.config.ts')
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }));

/** A module, or a file of a package by its path. */
const IMPORTED =
  /(?:\bfrom|\bimport|\bdeclare module)\s*\(?\s*'([^']+)'|['`]([\w@-]+\/[^'`\n]+\.(?:json|dat))['`]/g;
const imported = new Set(
  sources.flatMap(({ text }) =>
    [...text.matchAll(IMPORTED)].map(([, path, file]) => packageIn(path ?? file ?? '')),
  ),
);
const compiler = JSON.parse(readFileSync(new URL('tsconfig.json', root), 'utf8')).compilerOptions;

function packageIn(path: string): string {
  const [scope = '', name] = path.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Whether something imports it, a script calls it, or it types what is imported. */
function isUsed(name: string, commands: string, bins: readonly string[]): boolean {
  const typed = name.startsWith('@types/') ? name.slice('@types/'.length) : undefined;
  const fonts = typefaces.map(({ source }) => `@fontsource/${source}`);
  return (
    imported.has(name) ||
    fonts.includes(name) ||
    bins.some((bin) => new RegExp(`(?:^|[ &|])${bin}(?: |$)`).test(commands)) ||
    (typed !== undefined && (imported.has(typed) || compiler.types.includes(typed)))
  );
}

test.each(folders)('no dependency in %spackage.json is one that nothing uses', (folder) => {
  const { dependencies, devDependencies } = packageFile(folder);
  const commands = Object.values(packageFile('').scripts ?? {}).join(' && ');
  const bins = new Map(
    lockedPackages(folder).map(([path, { bin }]) => [nameOf(path), Object.keys(bin ?? {})]),
  );
  const unused = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !isUsed(name, commands, bins.get(name) ?? []),
  );
  expect(unused).toEqual([]);
  expect(isUsed('left-pad', commands, ['left-pad'])).toBe(false);
});

test('what the page needs is a dependency, what builds and tests it is a development one', () => {
  const { dependencies = {}, devDependencies = {} } = packageFile('');
  const inPage = sources
    .filter(({ file }) => /^src\/(?!publish\/)/.test(file))
    .flatMap(({ text }) => [...text.matchAll(/^import (?!type )[^;']*'([^'.][^']*)'/gm)])
    .map(([, path = '']) => packageIn(path));
  const outside = [...new Set(inPage)].filter((name) => !Object.hasOwn(dependencies, name));
  // Lengths on the ellipsoid are measured while building.
  expect(outside).toEqual(['geographiclib-geodesic']);
  expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
});

test('`npm run audit` asks for both folders, and `npm test` does not ask', () => {
  const { scripts = {} } = packageFile('');
  expect(scripts.audit).toBe('npm audit && npm audit --prefix geo --package-lock-only');
  expect(`${scripts.check} ${scripts.test}`).not.toContain('audit');
});
