/** However many annotations a story has, what is made of them for one view stays few. */
import { describe, expect, it } from 'vitest';
import { candidatesOf, type Nameable } from '../../src/drawing/candidates';
import { clustersOf } from '../../src/drawing/clusters';
import { crowdOf } from '../../src/drawing/crowd';
import { crowdInView, withoutNumbers } from '../../src/drawing/crowdInView';
import { place } from '../../src/drawing/placement';
import { placesIn } from '../../src/drawing/storyInPlane';
import { wordNodes } from '../../src/drawing/wordNodes';
import { equalArea } from '../../src/earth/equalArea';
import { scaleOf } from '../../src/earth/fit';
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
    const clusters = crowdOf(story, nameable, clustersOf, projection.period);
    const [x, y] = projection.project([68.8, 38.6]);
    it.each([2, 4, 7, 10])(`in ${projection.id} ask for few words at zoom %i`, (zoom) => {
      if (!clusters) throw new Error('not crowded');
      const camera = { x, y, scale: scaleOf(zoom) };
      const { annotations, drawn } = crowdInView(clusters, camera, frame);
      expect(annotations.size).toBeLessThanOrEqual(most);
      expect(drawn.length).toBeLessThan(500);
      const candidates = candidatesOf(story, index, nameable, 'en', {
        day: '2025-10-08',
        layers: new Set(),
        annotations,
      });
      expect(candidates).toHaveLength(annotations.size);
      const placement = place({
        candidates,
        camera,
        frame,
        occupied: drawn,
        measure: (text) => 7 * text.length,
      });
      expect(placement.words.length + placement.left.length).toBe(annotations.size);
      const spoken = withoutNumbers(placement);
      expect(spoken.words).toEqual(placement.words.filter(({ form }) => form !== 'dot'));
      expect(spoken.words.length + spoken.left.length).toBe(annotations.size);
      expect(wordNodes(placement, 'ltr').length).toBeLessThanOrEqual(most);
    });
  }

  it('lets the chosen speak first, and no more of them than others', () => {
    const clusters = crowdOf(story, { ...nowhere, places: placesIn(equalArea, story) }, clustersOf);
    if (!clusters) throw new Error('not crowded');
    const [x, y] = equalArea.project([68.8, 38.6]);
    const camera = { x, y, scale: scaleOf(8) };
    const ids = story.annotations.map(({ id }) => id);
    const last = ids.slice(-2);
    const { annotations, drawn } = crowdInView(clusters, camera, frame, last);
    expect([...annotations].slice(0, 2)).toEqual(last);
    expect(annotations.size).toBeGreaterThan(2);
    const most = crowdInView(clusters, camera, frame, ids);
    expect([...most.annotations]).toEqual(ids.slice(0, 12));
    expect(most.drawn.length).toBeGreaterThan(drawn.length - 12);
    for (const { left, right, top, bottom } of drawn) {
      expect((left + right) / 2).toBeGreaterThanOrEqual(0);
      expect((left + right) / 2).toBeLessThanOrEqual(frame.width);
      expect((top + bottom) / 2).toBeGreaterThanOrEqual(0);
      expect((top + bottom) / 2).toBeLessThanOrEqual(frame.height);
    }
  });
});

it('a story that a map can show one by one is not gathered', () => {
  const of = (count: number) => {
    const story = storyOf(count);
    return crowdOf(story, { ...nowhere, places: placesIn(equalArea, story) }, clustersOf);
  };
  expect(of(60)).toBeUndefined();
  expect(of(61)?.inView({ left: -13000, top: -13000, right: 13000, bottom: 13000 })).toHaveLength(
    61,
  );
});
