/** Nothing on the map is coloured without a reason that can be read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillOf, fillsOf } from '../../src/drawing/fills';
import { colourReasons } from '../../src/reader/colourReasons';
import { builtInLayers } from '../../src/story/builtInLayers';
import { momentsOf } from '../../src/story/moments';
import { readStory } from '../../src/story/readStory';
import { indexStory } from '../../src/story/storyIndex';
import { dushanbe } from '../story/folders';

const { story } = readStory(dushanbe());
if (!story) throw new Error('the default story could not be read');
const index = indexStory(story);
const map = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../geo/layers/countries.geojson`, 'utf8'),
) as { features: { id: string }[] };
const ids = story.layers.map(({ id }) => id);
const choices = [
  [...ids, 'trips', 'border'],
  [...ids, ...builtInLayers],
  ...ids.map((id) => [id]),
  ['trips'],
  ['named'],
  [],
];

describe.each(momentsOf(story).map(({ day }) => day))('on %s', (day) => {
  it.each(choices.map((layers) => [layers.join(',')]))('with %s', (layers) => {
    const shown = { day, layers: new Set(layers.split(',')) };
    const fills = fillsOf(story, index, shown);
    for (const { id } of map.features) {
      const fill = fillOf(fills, id);
      const reasons = colourReasons({ story, index, language: 'en', shown }, id);
      expect(reasons.length, id).toBeGreaterThanOrEqual(
        (fill.base === 'other' ? 0 : 1) + fill.marks.length,
      );
      for (const { name, rule, source, passages, annotations } of reasons) {
        expect(name, id).toMatch(/\S/);
        const founded = rule !== undefined && source?.date !== undefined;
        expect(founded || passages.length > 0 || annotations.length > 0, `${id}: ${name}`).toBe(
          true,
        );
      }
    }
  });
});

it('says what a country is by the layer, and since when', () => {
  const shown = { day: '2025-10-08', layers: new Set(ids) };
  const [colour, mark] = colourReasons({ story, index, language: 'en', shown }, 'TKM');
  expect(colour).toMatchObject({ name: 'Central Asia', sample: { base: 'layer-2' } });
  expect(mark?.status).toMatch(/^associate.*, since .*2005/);
});
