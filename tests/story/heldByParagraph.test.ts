/** What the article's margin is made from, held against the story's own quotes and mentions. */
import { describe, expect, it } from 'vitest';
import { heldByParagraph } from '../../src/story/heldByParagraph';
import { meantBy } from '../../src/story/meantBy';
import { samePointed } from '../../src/story/pointed';
import { readStory } from '../../src/story/readStory';
import { indexStory } from '../../src/story/storyIndex';
import { dushanbe } from './folders';

const read = readStory(dushanbe()).story;
if (!read) throw new Error('the default story could not be read');
const story = read;
const index = indexStory(story);

describe('a paragraph', () => {
  it.each(['ar', 'en'])('holds the annotations that quote it, in %s', (language) => {
    const held = heldByParagraph(story, index, language);
    const ids = (paragraph: number) =>
      held.get(paragraph)?.annotations.map(({ annotation, number }) => [annotation.id, number]);
    expect(ids(8)).toEqual([
      ['afghan-border', 4],
      ['military-base', 5],
    ]);
    expect(ids(10)).toEqual([['mongolia-visit', 9]]);
    expect([...held.keys()]).toEqual(Array.from({ length: 13 }, (_, n) => n + 1));
  });

  it('holds each thing that it mentions once, as it comes to it', () => {
    const held = heldByParagraph(story, index, 'en');
    expect(held.get(9)?.things).toEqual([
      { country: 'TJK' },
      { country: 'RUS' },
      { country: 'UKR' },
      { place: 'moscow' },
    ]);
    expect(held.get(3)?.things.slice(0, 4)).toEqual([
      { place: 'dushanbe' },
      { country: 'TJK' },
      { country: 'RUS' },
      { region: 'central-asia' },
    ]);
  });

  it('holds nothing of what no map shows', () => {
    expect(heldByParagraph(story, index, 'en').get(5)?.things).toEqual([]);
  });

  it('is none where the story has no such article', () => {
    expect(heldByParagraph(story, index, 'xx').size).toBe(0);
  });
});

describe('a mention', () => {
  const means = (text: string) => {
    const mention = story.mentions.find(({ exact }) => exact.en === text);
    return mention && meantBy(story, mention);
  };
  it('means a country, a place, a region that a layer shows, or nothing on the map', () => {
    expect(means('Tajikistan')).toEqual({ country: 'TJK' });
    expect(means('Dushanbe')).toEqual({ place: 'dushanbe' });
    expect(means('Central Asia')).toEqual({ region: 'central-asia' });
    expect(means('Soviet Union')).toBeUndefined();
  });

  it('means nothing where its region’s layer is gone', () => {
    const mention = story.mentions.find(({ region }) => region === 'cis');
    expect(mention && meantBy(story, mention)).toEqual({ region: 'cis' });
    expect(mention && meantBy({ ...story, layers: [] }, mention)).toBeUndefined();
  });
});

it('tells things of one name but of several kinds apart', () => {
  expect(samePointed({ region: 'a' }, { region: 'a' })).toBe(true);
  expect(samePointed({ region: 'a' }, { place: 'a' })).toBe(false);
  expect(samePointed({ region: 'a' }, undefined)).toBe(false);
  expect(samePointed(undefined, undefined)).toBe(true);
});
