/** Parts and capitals: whose matter to the story is strong, and the story's own spelling wins. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NamedPoint } from '../../src/drawing/baseMap';
import { candidatesOf } from '../../src/drawing/candidates';
import { readStory } from '../../src/story/readStory';
import { indexStory } from '../../src/story/storyIndex';

const root = `${import.meta.dirname}/../../`;
const dushanbe = 'public/stories/dushanbe-2025/';
const norway = 'tests/stories/good/norway-tokyo/';

const parts: NamedPoint[] = [
  { id: 'alaska', name: 'Alaska (U.S.)', at: [0, 0], room: 1000, country: 'USA' },
  { id: 'kurils', name: 'Kurils (disputed)', at: [0, 0], room: 300 },
];
const capitals: NamedPoint[] = [
  { id: 'TJK', name: 'Stalinabad', at: [0, 0], country: 'TJK' },
  { id: 'KAZ', name: 'Tselinograd', at: [0, 0], country: 'KAZ' },
  { id: 'FRA', name: 'Paris', at: [0, 0], country: 'FRA' },
];

/** The ids of what a story's map would name, and the texts. */
function namesIn(folder: string, layers: string[] = ['trips']): ReadonlyMap<string, string> {
  const files = readdirSync(root + folder).map((name) => [
    name,
    readFileSync(root + folder + name, 'utf8'),
  ]);
  const { story } = readStory(Object.fromEntries(files));
  if (!story) throw new Error(`${folder} can’t be read`);
  const places = Object.fromEntries(story.places.map(({ id }) => [id, [0, 0] as const]));
  const nameable = { places, trips: {}, countries: [], lines: [], seas: [], parts, capitals };
  const shown = { day: '2025-10-08', layers: new Set(layers) };
  return new Map(
    candidatesOf(story, indexStory(story), nameable, 'en', shown).map((candidate) => [
      candidate.id,
      'text' in candidate ? candidate.text : candidate.heading,
    ]),
  );
}

describe('a part of a country', () => {
  it('is strong where the article names the country, and waits for room where it does not', () => {
    expect([...namesIn(dushanbe).keys()]).toEqual(
      expect.arrayContaining(['part-alaska', 'other-kurils']),
    );
    expect([...namesIn(norway).keys()]).toEqual(
      expect.arrayContaining(['other-alaska', 'other-kurils']),
    );
  });
});

describe('a capital', () => {
  it('is not named twice where a trip ends in it', () => {
    const names = namesIn(dushanbe);
    expect(names.get('place-dushanbe')).toBe('Dushanbe');
    expect(names.has('capital-TJK')).toBe(false);
  });

  it('is spelt as the story spells it', () => {
    expect(namesIn(dushanbe).get('capital-KAZ')).toBe('Astana');
    expect(namesIn(dushanbe).get('capital-FRA')).toBe('Paris');
    expect(namesIn(dushanbe, []).get('capital-TJK')).toBe('Dushanbe');
  });
});
