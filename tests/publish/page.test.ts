/** What a stranger writes into a story stands on the published page as words, whatever it looks like. */
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { storyEntryPage } from '../../src/publish/entryPage';
import { readMapFiles } from '../../src/publish/mapFiles';
import { storyPage } from '../../src/publish/page';
import { packedMap, pageContents } from '../../src/publish/site';
import { readStory } from '../../src/story/readStory';
import { dushanbe } from '../story/folders';

const layers = join(resolve(import.meta.dirname, '../..'), 'geo/layers');
const hostile = `</script></style></text>--><script>run()</script><img src="x" onerror='run()'>`;

/** The story with `hostile` at the end of each of its own words; what quotes the article stays. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [
      key,
      /^(?:ar|en|ru)$/.test(key) && typeof own === 'string' ? own + hostile : written(own),
    ]),
  );
}

test('HTML in a story’s words is shown, and is none of the page’s', {
  timeout: 60_000,
}, async () => {
  const folder = dushanbe();
  const { articles, ...rest } = JSON.parse(folder['story.json'] ?? '');
  const changed = JSON.stringify({ articles, ...Object(written(rest)) });
  const { story, problems } = readStory({ ...folder, 'story.json': changed });
  expect(problems).toEqual([]);
  if (!story) throw new Error('no story');
  const map = packedMap(await readMapFiles(layers));
  const contents = pageContents(map, story, {
    storyFolder: '../',
    fetched: () => 'texts.json',
    storyFiles: [`${hostile}.txt`],
    nextCountries: 'next.json',
    workers: [],
    fineMap: 'map.json',
    names: () => 'names.json',
  });
  const assets = {
    beforePaint: 'aim()',
    beforeScripts: 'keep()',
    scripts: ['main.js'],
    modules: [],
    styles: [],
    firstStyles: '',
    nextStyles: '',
    fonts: [],
    icon: 'icon.svg',
  };
  const pages = [...contents.values()].map((content) => storyPage(content, assets));
  expect(pages).toHaveLength(3);
  for (const page of [...pages, storyEntryPage(story)]) {
    expect(page).toContain('run()');
    expect(page).not.toMatch(/<img|<script>run/);
  }
  for (const page of pages)
    expect(
      [...page.matchAll(/<script(?: id="aim")?>(.*?)<\/script>/g)].map(([, code]) => code),
    ).toEqual(['aim()', 'aimPicture()', 'keep()']);
});
