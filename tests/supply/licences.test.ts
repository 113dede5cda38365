/** Every package has a licence that this project can live with; what ships is held to more than what builds. */
import { describe, expect, test } from 'vitest';
import { isMet } from './licence';
import { type Locked, lockedPackages, nameOf } from './lockFiles';

/** They ask for no more than that their notice travels along. */
const permissive = [
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Zlib'],
  ...['BlueOak-1.0.0', 'Python-2.0', 'CC0-1.0', 'Unlicense'],
];
/** Fine for tools and their data, of which nothing is published. */
const buildOnly = ['MPL-2.0', 'CC-BY-4.0'];
/** Fine for what they are made for: fonts, and the names of countries. */
const kept: Readonly<Record<string, RegExp>> = {
  'OFL-1.1': /^@fontsource\//,
  'Unicode-3.0': /^cldr-/,
};

interface Exception {
  readonly package: string;
  readonly licence: string;
  readonly why: string;
}

const exceptions: readonly Exception[] = [
  ...['react-leaflet', '@react-leaflet/core'].map((name) => ({
    package: name,
    licence: 'Hippocratic-2.1',
    why: 'The map is to be made with react-leaflet, which comes under this licence only. Its conditions on use go beyond a permissive licence; the README tells whoever takes the project over.',
  })),
  {
    package: 'pause-stream',
    licence: 'MIT,Apache2',
    why: 'A tool of the map’s data build brings it. It is under MIT or Apache-2.0, as its licence file says, and only writes that another way than SPDX does.',
  },
];

/** What of it is published goes by the stricter list. */
function fault(name: string, { license: given = 'none', dev }: Locked): string | undefined {
  const license = String(given);
  if (exceptions.some((one) => one.package === name && one.licence === license)) return undefined;
  const accepts = (licence: string) =>
    permissive.includes(licence) ||
    kept[licence]?.test(name) === true ||
    (dev === true && buildOnly.includes(licence));
  const met = license !== 'none' && isExpression(license) && isMet(license, accepts);
  return met ? undefined : `${name}: ${license}`;
}

function isExpression(license: string): boolean {
  return /^[\w.+() -]+$/.test(license);
}

const app = lockedPackages('').map(([path, locked]) => [nameOf(path), locked] as const);
/** The map's data is made with these; none of their code is published. */
const geo = lockedPackages('geo/').map(
  ([path, locked]) => [nameOf(path), { ...locked, dev: true }] as const,
);

test('every package has a licence from the list', () => {
  expect(app.length).toBeGreaterThan(100);
  expect(geo.length).toBeGreaterThan(100);
  expect([...app, ...geo].flatMap(([name, locked]) => fault(name, locked) ?? [])).toEqual([]);
});

test('every exception is there, with its reason', () => {
  for (const { package: name, licence, why } of exceptions) {
    const found = [...app, ...geo].find(([each]) => each === name);
    expect(String(found?.[1].license), name).toBe(licence);
    expect(why.length, name).toBeGreaterThan(40);
  }
});

describe('the list', () => {
  test.each([
    ['a', { license: 'MIT' }],
    ['a', { license: '(MIT OR GPL-3.0-only)' }],
    ['a', { license: 'MIT AND Zlib' }],
    ['a', { license: 'GPL-2.0-only OR MIT AND ISC' }],
    ['a', { license: 'Apache-2.0 WITH LLVM-exception' }],
    ['a', { license: 'MPL-2.0', dev: true }],
    ['@fontsource/a', { license: 'OFL-1.1' }],
  ])('lets %s in with %j', (name, locked) => {
    expect(fault(name, locked)).toBeUndefined();
  });

  test.each([
    ['a', {}],
    ['a', { license: '' }],
    ['a', { license: 'UNLICENSED' }],
    ['a', { license: 'SEE LICENSE IN LICENSE' }],
    ['a', { license: 'GPL-3.0-only', dev: true }],
    ['a', { license: 'MIT AND GPL-3.0-only', dev: true }],
    ['a', { license: '(MIT OR ISC) AND (GPL-2.0-only OR AGPL-3.0-only)' }],
    ['a', { license: 'MPL-2.0' }],
    ['a', { license: 'OFL-1.1' }],
    ['react', { license: 'Hippocratic-2.1' }],
    ['react-leaflet', { license: 'Hippocratic-3.0' }],
  ])('keeps %s out with %j', (name, locked) => {
    expect(outcome(name, locked)).not.toBe('accepted');
  });
});

/** A licence that can't be read is none. */
function outcome(name: string, locked: Locked): string {
  try {
    return fault(name, locked) ?? 'accepted';
  } catch (error) {
    return String(error);
  }
}
