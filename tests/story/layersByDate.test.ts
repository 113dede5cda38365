/** The layers with dates against the registers' tables: every country, on every day on which something changes. */
import { describe, expect, test } from 'vitest';
import { standings, standingsIn } from '../../src/story/memberships';
import { momentsOf } from '../../src/story/moments';
import { readStory } from '../../src/story/readStory';
import { dushanbe, readText } from './folders';

const { story } = readStory(dushanbe());
if (!story) throw new Error('the default story could not be read');

type Row = Readonly<Record<string, string>>;

/** RFC 4180, without line breaks in fields. */
function table(name: string): Row[] {
  const [head = [], ...rows] = readText(`tests/data/${name}.csv`)
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, n) => [name, row[n] ?? ''])));
}

const [icc, notParties, cis] = [table('icc'), table('icc-not-parties'), table('cis')];

/** What the tables say, worked out anew: `never` for what no period reaches. */
const never = '9999-12-31';
const holds = (day: string, from = never, to = '') => from <= day && day < (to || never);
const iccOn = (day: string) =>
  icc.flatMap(({ iso3 = '', in_force, left }) => {
    if (holds(day, in_force, left)) return [[iso3, 'member']];
    return left && left <= day ? [[iso3, 'former']] : [];
  });
const cisKind: Row = {
  member: 'member',
  associate: 'associate',
  signatory: 'signatory',
  'party to the agreement': 'signatory',
};
const cisOn = (day: string) =>
  [...new Set(cis.map(({ iso3 = '' }) => iso3))].flatMap((code) => {
    const rows = cis.filter(({ iso3 }) => iso3 === code);
    const current = rows.find(({ from, to }) => holds(day, from, to));
    if (current) return [[code, cisKind[current.status ?? '']]];
    const left = rows.some(({ status, to }) => status === 'member' && to && to <= day);
    return left ? [[code, 'former']] : [];
  });

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const totals: readonly [string, number][] = [
  ['2002-07-01', 66],
  ['2004-12-31', 97],
  ['2009-12-31', 110],
  ['2012-12-31', 121],
  ['2015-12-31', 123],
  ['2019-12-31', 122],
  ['2023-03-17', 123],
  ['2024-09-03', 124],
  ['2025-10-08', 125],
];
const moments = momentsOf(story).map(({ day }) => day);
const changes = [...icc, ...cis].flatMap(({ in_force, left, from, to }) =>
  [in_force, left, from, to].flatMap((day) => (day ? [day, dayBefore(day)] : [])),
);
const days = [...new Set([...totals.map(([day]) => day), ...moments, ...changes])].sort();

const layerOf = (id: string) =>
  story.layers.find((layer) => layer.id === id) ?? expect.fail(`no layer ${id}`);
const shown = (id: string, day: string) =>
  [...standingsIn(story, layerOf(id), day)].map(([code, { kind }]) => [code, kind]).sort();

test('the tables are whole, and the days are many', () => {
  expect([icc.length, notParties.length, cis.length]).toEqual([127, 9, 34]);
  expect(moments).toEqual(expect.arrayContaining(['1992-12-31', '2023-03-17', '2024-09-03']));
  expect(days.length).toBeGreaterThan(100);
});

describe.each(days)('on %s', (day) => {
  test('the court has the register’s parties', () => {
    expect(shown('icc', day)).toEqual(iccOn(day).sort());
  });
  test('the CIS has the registers’ standings', () => {
    expect(shown('cis', day)).toEqual(cisOn(day).sort());
  });
});

test.each(totals)('on %s the court has %i parties', (day, count) => {
  expect(shown('icc', day).filter(([, kind]) => kind === 'member')).toHaveLength(count);
});

test.each(moments)(
  'on %s a country that is no party has signed and renounced what it had',
  (day) => {
    for (const { iso3 = '', signed, renounced } of notParties) {
      const standing = standings(story, iso3, day).find(({ layer }) => layer.id === 'icc');
      const by = (date: string | undefined) => (date && date <= day ? date : undefined);
      expect(standing?.kind, iso3).toBe('outside');
      expect([standing?.signed, standing?.renounced], iso3).toEqual([by(signed), by(renounced)]);
    }
  },
);

test('the story’s turns: Armenia, Ukraine, Georgia and the charter', () => {
  const kindOf = (code: string, id: string, day: string) =>
    standingsIn(story, layerOf(id), day).get(code)?.kind;
  expect(kindOf('ARM', 'icc', '2023-03-17')).toBeUndefined();
  expect(kindOf('ARM', 'icc', '2024-09-03')).toBe('member');
  expect(kindOf('UKR', 'icc', '2024-09-03')).toBeUndefined();
  expect(kindOf('UKR', 'icc', '2025-01-01')).toBe('member');
  expect(kindOf('MNG', 'icc', '2024-09-03')).toBe('member');
  expect(kindOf('GEO', 'cis', '1992-12-31')).toBeUndefined();
  expect(shown('cis', '1992-12-31').filter(([, kind]) => kind === 'member')).toEqual([]);
  expect(kindOf('GEO', 'cis', '2009-08-17')).toBe('member');
  expect(kindOf('GEO', 'cis', '2009-08-18')).toBe('former');
});
