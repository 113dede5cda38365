/** Which shapes light up for what a reader points at. */
import { expect, it } from 'vitest';
import { shapesPointed } from '../../src/drawing/shapesPointed';
import type { Pointed } from '../../src/story/pointed';
import { readStory } from '../../src/story/readStory';
import { dushanbe } from '../story/folders';

const read = readStory(dushanbe()).story;
if (!read) throw new Error('the default story could not be read');
const story = read;
const lit = (pointed: Pointed, day = '2025-10-08') => shapesPointed(story, pointed, day).toSorted();
const countries = (...codes: string[]) => codes.map((code) => `country-${code}`);

it('a country lights itself', () => {
  expect(lit({ country: 'MNG' })).toEqual(['country-MNG']);
});

it('a place lights its dot, or its country where it has none', () => {
  expect(lit({ place: 'dushanbe' })).toEqual(['place-dushanbe']);
  expect(lit({ place: 'kyiv' })).toEqual(['country-UKR']);
});

it('a region lights the countries of its layer', () => {
  expect(lit({ region: 'central-asia' })).toEqual(countries('KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'));
});

it('a dated region lights those that are members on the day', () => {
  const now = lit({ region: 'cis' });
  expect(now).toHaveLength(9);
  expect(now).not.toContain('country-GEO');
  expect(lit({ region: 'cis' }, '2005-01-01')).toContain('country-GEO');
  expect(lit({ region: 'cis' }, '1992-12-31')).toEqual([]);
});

it('an annotation lights what it hangs on', () => {
  expect(lit({ annotation: 'afghan-border' })).toContain('line-tajik-afghan-border');
});

it('what the story doesn’t have lights nothing', () => {
  for (const pointed of [{ place: 'x' }, { region: 'x' }, { region: 'west' }, { annotation: 'x' }])
    expect(lit(pointed)).toEqual([]);
});
