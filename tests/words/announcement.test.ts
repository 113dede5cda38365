import { expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory';
import type { Story } from '../../src/story/story';
import { indexStory } from '../../src/story/storyIndex';
import type { View } from '../../src/view/view';
import { announcement } from '../../src/words/announcement';
import { dushanbe } from '../story/folders';

const { story } = readStory(dushanbe()) as { story: Story };
const names: Record<string, string> = { MNG: 'Mongolia', FRA: 'France' };
const told = {
  story,
  index: indexStory(story),
  language: 'en',
  countryName: (code: string) => names[code],
  layerName: (id: string) => story.layers.find((layer) => layer.id === id)?.name.en,
};
const said = (before: View, now: View) => announcement(told, before, now);

it('says of a country how many excerpts it has and what happened there', () => {
  expect(said({}, { country: 'MNG' })).toBe(
    'Mongolia: 1 excerpt; Official visit to Mongolia, September 2024',
  );
  expect(said({}, { country: 'FRA' })).toMatch(/^France: .*does not mention/i);
});

it('says which moment, step, sentence and layer is shown', () => {
  expect(said({}, { moment: '2024-09' })).toMatch(/^September 2024: Official visit/);
  expect(said({ step: 6 }, { step: 7 })).toMatch(/^Step 7 of 9; A court member/);
  expect(said({}, { passage: 'p8s1' })).toMatch(/8/);
  expect(
    said({}, { layers: ['tajikistan', 'central-asia', 'cis', 'icc', 'trips', 'border'] }),
  ).toBe('States parties to the International Criminal Court: shown');
});

it('says that something has closed, and nothing where nothing has changed', () => {
  expect(said({ country: 'MNG' }, {})).toBe('Closed.');
  expect(said({ theme: 'dark' }, { theme: 'light' })).toBeUndefined();
});
