/** However many annotations a story has, what is made of them for one view stays few. */
import { describe, expect, it } from 'vitest';
import { candidatesOf, type Nameable } from '../../src/drawing/candidates';
import { crowdIn, crowdOf } from '../../src/drawing/crowd';
import { place } from '../../src/drawing/placement';
import { placesIn } from '../../src/drawing/storyInPlane';
import { wordNodes } from '../../src/drawing/wordNodes';
import { equalArea } from '../../src/earth/equalArea';
import { boxInView, scaleOf } from '../../src/earth/fit';
import { mercator } from '../../src/earth/mercator';
import { readStory } from '../../src/story/readStory';
import { indexStory } from '../../src/story/storyIndex';
import { manyAnnotations } from '../bench/manyAnnotations';
import { dushanbe, readText } from '../story/folders';

const capitals = JSON.parse(readText('geo/layers/capitals.geojson')).features;
const frame = { width: 1028, height: 847 };
const nowhere = { lines: [], countries: [], trips: {}, parts: [], seas: [], capitals: [] };
const most = 12;

function storyOf(count: number) {
  const { story } = readStory(manyAnnotations(dushanbe(), capitals, count));
  if (!story) throw new Error('no story');
  return story;
}

describe('ten thousand annotations', () => {
  const story = storyOf(10_000);
  const index = indexStory(story);

  for (const projection of [equalArea, mercator]) {
    const nameable: Nameable = { ...nowhere, places: placesIn(projection, story) };
    const clusters = crowdOf(story, nameable, projection.period);
    const [x, y] = projection.project([68.8, 38.6]);
    it.each([2, 4, 7, 10])(`in ${projection.id} ask for few words at zoom %i`, (zoom) => {
      if (!clusters) throw new Error('not crowded');
      const camera = { x, y, scale: scaleOf(zoom) };
      const { labelled, dots, circles } = crowdIn(clusters, boxInView(camera, frame), camera.scale);
      expect(labelled.length).toBeLessThanOrEqual(most);
      expect(dots.length + circles.length).toBeLessThan(500);
      const candidates = candidatesOf(story, index, nameable, 'en', {
        day: '2025-10-08',
        layers: new Set(),
        annotations: new Set(labelled),
      });
      expect(candidates).toHaveLength(labelled.length);
      const placement = place({
        candidates,
        camera,
        frame,
        occupied: [],
        measure: (text) => 7 * text.length,
      });
      expect(placement.words.length + placement.left.length).toBe(labelled.length);
      expect(wordNodes(placement, { direction: 'ltr', live: true }).length).toBeLessThanOrEqual(
        most,
      );
    });
  }
});

it('a story that a map can show one by one is not gathered', () => {
  const of = (count: number) => {
    const story = storyOf(count);
    return crowdOf(story, { ...nowhere, places: placesIn(equalArea, story) });
  };
  expect(of(60)).toBeUndefined();
  expect(of(61)?.inView({ left: -13000, top: -13000, right: 13000, bottom: 13000 })).toHaveLength(
    61,
  );
});
