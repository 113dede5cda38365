/** Dated memberships: the registers' totals, and single countries on single days. */
import { expect, test } from 'vitest';
import { type StandingKind, standings, standingsIn } from '../../src/story/memberships';
import { readStory } from '../../src/story/readStory';
import { dushanbe } from './folders';

const { story } = readStory(dushanbe());
if (!story) throw new Error('the default story could not be read');

const layerNamed = (id: string) => {
  const layer = story.layers.find((each) => each.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer;
};

/** Countries of that standing, by their codes. */
const codes = (layer: string, day: string, standing: StandingKind = 'member') =>
  [...standingsIn(story, layerNamed(layer), day)]
    .flatMap(([code, { kind }]) => (kind === standing ? code : []))
    .sort()
    .join(' ');

test.each([
  ['2002-06-30', 0],
  ['2002-07-01', 66],
  ['2004-12-31', 97],
  ['2009-12-31', 110],
  ['2012-12-31', 121],
  ['2015-12-31', 123],
  ['2019-12-31', 122],
  ['2023-03-17', 123],
  ['2024-09-03', 124],
  ['2025-10-08', 125],
])('on %s the court has %i states parties', (day, count) => {
  expect(codes('icc', day).split(' ').filter(Boolean)).toHaveLength(count);
});

test('the CIS by its charter, day by day', () => {
  expect(codes('cis', '1992-12-31')).toBe('');
  expect(codes('cis', '1993-07-20')).toBe('RUS');
  expect(codes('cis', '2009-08-17')).toBe('ARM AZE BLR GEO KAZ KGZ MDA RUS TJK UZB');
  expect(codes('cis', '2009-08-18')).toBe('ARM AZE BLR KAZ KGZ MDA RUS TJK UZB');
  expect(codes('cis', '2025-10-08')).toBe('ARM AZE BLR KAZ KGZ MDA RUS TJK UZB');
  expect(codes('cis', '2025-10-08', 'associate')).toBe('TKM');
  expect(codes('cis', '2005-08-25', 'associate')).toBe('');
});

const standing = (country: string, layer: string, day: string) => {
  const found = standings(story, country, day).find((each) => each.layer.id === layer);
  if (!found) throw new Error(`no layer ${layer}`);
  const { kind, status, since, signed, renounced } = found;
  return [kind, status?.en, since, signed, renounced].filter(Boolean).join(' ');
};

test.each([
  ['TJK', 'tajikistan', '2025-10-08', 'member'],
  ['RUS', 'tajikistan', '2025-10-08', 'none'],
  ['KGZ', 'central-asia', '1992-01-01', 'member'],
  ['TJK', 'cis', '2025-10-08', 'member member 1993-08-04'],
  ['TKM', 'cis', '2025-10-08', 'associate associate 2005-08-26'],
  ['GEO', 'cis', '2025-10-08', 'former 2009-08-18'],
  ['USA', 'cis', '2025-10-08', 'none'],
  [
    'UKR',
    'cis',
    '2025-10-08',
    'signatory party to the agreement of 1991, not to the charter 1991-12-10',
  ],
  ['TJK', 'icc', '2025-10-08', 'member state party 2002-07-01'],
  ['ARM', 'icc', '2023-03-17', 'outside 1999-10-01'],
  ['ARM', 'icc', '2024-02-01', 'member state party 2024-02-01'],
  ['UKR', 'icc', '2024-09-03', 'outside 2000-01-20'],
  ['UKR', 'icc', '2025-10-08', 'member state party 2025-01-01'],
  ['RUS', 'icc', '1999-12-31', 'outside'],
  ['RUS', 'icc', '2016-11-29', 'outside 2000-09-13'],
  ['RUS', 'icc', '2025-10-08', 'outside 2000-09-13 2016-11-30'],
  ['USA', 'icc', '2025-10-08', 'outside 2000-12-31 2002-05-06'],
  ['KGZ', 'icc', '2025-10-08', 'outside 1998-12-08'],
  ['KAZ', 'icc', '2025-10-08', 'outside'],
  ['BDI', 'icc', '2017-10-26', 'member state party 2004-12-01'],
  ['BDI', 'icc', '2017-10-27', 'former 2017-10-27'],
  ['TUR', 'icc', '2025-10-08', 'none'],
  ['__proto__', 'icc', '2025-10-08', 'none'],
])('%s in %s on %s: %s', (country, layer, day, expected) => {
  expect(standing(country, layer, day)).toBe(expected);
});

test('a standing has a named source, and its note in each language', () => {
  const russia = standings(story, 'RUS', '2025-10-08').find(({ layer }) => layer.id === 'icc');
  expect(russia?.source.name.en).toBe('United Nations Treaty Collection, chapter XVIII, no. 10');
  expect(Object.keys(russia?.note ?? {})).toEqual(story.languages);
  const before = standings(story, 'RUS', '2016-01-01').find(({ layer }) => layer.id === 'icc');
  expect(before?.note).toBeUndefined();
});

test('among the countries that the article names, two are in the CIS and the court', () => {
  const inBoth = story.countries.filter(({ code }) =>
    standings(story, code, '2025-10-08')
      .filter(({ layer }) => layer.memberships)
      .every(({ kind }) => kind === 'member'),
  );
  expect(inBoth.map(({ code }) => code)).toEqual(['TJK', 'ARM']);
});

test('a table that there isn’t has no members', () => {
  const layer = { ...layerNamed('icc'), memberships: 'constructor' };
  expect(standingsIn(story, layer, '2025-10-08').size).toBe(0);
});
