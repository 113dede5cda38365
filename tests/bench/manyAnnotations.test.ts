/** The benchmark's stories are as sound as any that is published. */
import { expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory';
import { indexStory } from '../../src/story/storyIndex';
import { dushanbe, readText } from '../story/folders';
import { manyAnnotations } from './manyAnnotations';

const capitals = JSON.parse(readText('geo/layers/capitals.geojson')).features;

it.each([1, 10, 1000])(
  '%i annotations are read without a problem, every quote verified',
  (count) => {
    const { story, problems } = readStory(manyAnnotations(dushanbe(), capitals, count));
    expect(problems).toEqual([]);
    if (!story) throw new Error('no story');
    expect(story.annotations).toHaveLength(count);
    expect(new Set(story.annotations.map(({ place }) => place)).size).toBe(count);
    const { total, verified } = indexStory(story).quotes;
    expect(verified).toBe(total);
    expect(total).toBeGreaterThan(count);
  },
);

it('are the same at every run, and spread over the world', () => {
  const folder = manyAnnotations(dushanbe(), capitals, 400);
  expect(manyAnnotations(dushanbe(), capitals, 400)).toEqual(folder);
  const { story } = readStory(folder);
  const generated = story?.places.filter(({ id }) => /^place-\d/.test(id)) ?? [];
  expect(new Set(generated.map(({ country }) => country)).size).toBe(capitals.length);
});

it('a story of ten thousand annotations is not too long to be read', () => {
  const { story } = readStory(manyAnnotations(dushanbe(), capitals, 10_000));
  expect(story?.annotations).toHaveLength(10_000);
}, 20_000);
