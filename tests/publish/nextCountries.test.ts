import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { directions } from '../../src/earth/neighbourTowards';
import { readMapFiles } from '../../src/publish/mapFiles';
import { packedMap } from '../../src/publish/site';
import { readStoryFolders } from '../../src/publish/storyFolders';
import { indexStory } from '../../src/story/storyIndex';

const root = `${import.meta.dirname}/../..`;
const { files, next } = packedMap(await readMapFiles(`${root}/geo/layers`));
const codes = files.countries.features.map(({ id }) => String(id));

/** North, east, south, west. */
function around(code: string): string {
  return (next[code] ?? []).join(' ');
}

/** All that arrow keys can come to. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const code of reached) for (const one of next[code] ?? []) if (one) reached.add(one);
  return reached;
}

describe('the next country', () => {
  it.each([
    ['Tajikistan', 'TJK', 'KGZ CHN AFG UZB'],
    ['Kyrgyzstan', 'KGZ', 'KAZ CHN TJK UZB'],
    ['Uzbekistan', 'UZB', 'KAZ KGZ AFG TKM'],
    ['Afghanistan', 'AFG', 'UZB CHN PAK IRN'],
    ['Kazakhstan', 'KAZ', 'RUS CHN KGZ TKM'],
    ['Russia', 'RUS', 'NOR PRK MNG UKR'],
    ['Ukraine, whose neighbour’s middle is in Siberia', 'UKR', 'BLR RUS MDA SVK'],
    ['Azerbaijan, with the Caspian Sea to the east', 'AZE', 'RUS TKM IRN ARM'],
    ['the United States', 'USA', 'CAN CAN MEX MEX'],
    ['Fiji, across 180°', 'FJI', 'TUV WLF NFK VUT'],
    ['Iceland', 'ISL', 'GRL FRO GBR GRL'],
    ['Japan', 'JPN', 'RUS UMI MNP KOR'],
  ])('is the one that is expected: from %s', (_, code, expected) => {
    expect(around(code)).toBe(expected);
  });

  it('of Mongolia is Russia to the north and China to the south', () => {
    expect(next.MNG?.[directions.indexOf('north')]).toBe('RUS');
    expect(next.MNG?.[directions.indexOf('south')]).toBe('CHN');
  });

  it('is not found overseas: nobody looks for Suriname beside France', () => {
    expect(around('FRA')).not.toMatch(/SUR|BRA/);
    expect(around('BRA')).not.toContain('FRA');
  });

  it('is told of every country, is known itself, and is another one', () => {
    expect(Object.keys(next).toSorted()).toEqual(codes.toSorted());
    for (const [code, four] of Object.entries(next)) {
      expect(four).toHaveLength(directions.length);
      for (const one of four) expect(one === null || codes.includes(one), code).toBe(true);
      expect(four, code).not.toContain(code);
    }
  });

  it('leads from Tajikistan to every country that the article names', async () => {
    const [folder] = await readStoryFolders(`${root}/public/stories`);
    if (!folder?.story) throw new Error('no story');
    const reached = reachedFrom('TJK');
    for (const code of indexStory(folder.story).namedCountries)
      expect(reached.has(code), code).toBe(true);
  });

  it('leads from every country, an island too, back to Tajikistan', () => {
    for (const code of codes) expect(reachedFrom(code).has('TJK'), code).toBe(true);
  });

  it('is said in a small file (Brotli)', () => {
    expect(brotliCompressSync(JSON.stringify(next)).length).toBeLessThan(3000);
  });
});
