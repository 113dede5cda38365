/** A story with ten thousand annotations is a page of the same size: they are gathered and drawn on one canvas. */
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readMapFiles } from '../../src/publish/mapFiles';
import { storyPage } from '../../src/publish/page';
import { packedMap, pageContents } from '../../src/publish/site';
import { readStory } from '../../src/story/readStory';
import { manyAnnotations } from '../bench/manyAnnotations';
import { dushanbe, readText } from '../story/folders';

const layers = join(resolve(import.meta.dirname, '../..'), 'geo/layers');
const links = {
  storyFolder: '../',
  fetched: () => 'texts.json',
  storyFiles: [],
  nextCountries: 'next.json',
  workers: [],
  fineMap: 'map.json',
  names: () => 'names.json',
};
const assets = {
  beforePaint: '',
  beforeScripts: '',
  scripts: [],
  modules: [],
  styles: [],
  firstStyles: '',
  nextStyles: '',
  fonts: [],
  icon: 'icon.svg',
};

test('10,000 annotations take at most 300 elements more than ten', {
  timeout: 60_000,
}, async () => {
  const map = packedMap(await readMapFiles(layers));
  const capitals = JSON.parse(readText('geo/layers/capitals.geojson')).features;
  const elementsWith = (count: number) => {
    const { story, problems } = readStory(manyAnnotations(dushanbe(), capitals, count));
    expect(problems).toEqual([]);
    expect(story?.annotations).toHaveLength(count);
    const content = story && pageContents(map, story, links).get('en');
    if (!content) throw new Error('no page');
    return storyPage(content, assets).match(/<[a-z]/g)?.length ?? 0;
  };
  const few = elementsWith(10);
  expect(few).toBeGreaterThan(1000);
  expect(elementsWith(10_000)).toBeLessThanOrEqual(few + 300);
});
