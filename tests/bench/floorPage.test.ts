/** The floor is an honest page: the whole article and the whole world, and no script. */
import { expect, it } from 'vitest';
import { readMapFiles } from '../../src/publish/mapFiles';
import { readStory } from '../../src/story/readStory';
import { dushanbe } from '../story/folders';
import { floorPage } from './floorPage';

it('has every paragraph, every country and no script', async () => {
  const { story } = readStory(dushanbe());
  if (!story) throw new Error('no story');
  const files = await readMapFiles('geo/layers');
  const html = floorPage(files, story);
  expect(html.match(/<p>/g)).toHaveLength(story.articles.en?.paragraphs.length ?? 0);
  expect(html.match(/<path /g)).toHaveLength(files.countries.features.length);
  expect(html).not.toContain('<script');
});
