import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outlines } from '../../src/drawing/baseMap';
import { candidatesOf } from '../../src/drawing/candidates';
import { draw } from '../../src/drawing/drawing';
import { place } from '../../src/drawing/placement';
import { toSvg } from '../../src/drawing/toSvg';
import { project } from '../../src/earth/equalArea';
import { greatCircle } from '../../src/earth/greatCircle';
import { readStory } from '../../src/story/readStory';
import { indexStory } from '../../src/story/storyIndex';

const folder = `${import.meta.dirname}/../../public/stories/dushanbe-2025/`;
const { story } = readStory(
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]),
  ),
);
if (!story) throw new Error('the default story can’t be read');
const index = indexStory(story);
const places = Object.fromEntries(story.places.map(({ id, at }) => [id, project(at)]));
const trips = Object.fromEntries(
  story.trips.map(({ id }) => [id, [project([0, 0]), project([1, 1])]]),
);
const outlines: Outlines = {
  countries: { TJK: 'M0 0l4 0 0 4z', FRA: 'M9 9l4 0 0 4z' },
  coasts: 'M0 0l4 0',
  borders: 'M0 0l0 4',
  disputed: {},
  lines: { 'tajik-afghan-border': 'M0 0l4 4' },
};

describe('a drawing', () => {
  const drawing = draw(outlines, places, trips, story, index);

  it('has ids of its own, countries below lines below places', () => {
    expect(new Set(drawing.map(({ id }) => id)).size).toBe(drawing.length);
    const roles = drawing.map(({ role }) => role);
    expect(roles.indexOf('country')).toBeLessThan(roles.indexOf('line'));
    expect(roles.lastIndexOf('trip')).toBeLessThan(roles.indexOf('place'));
  });

  it('makes the story’s own trip stronger than the earlier ones', () => {
    const strong = drawing.filter(({ role, strong: one }) => role === 'trip' && one);
    expect(strong).toHaveLength(1);
  });

  it('is written as SVG in which a name can’t become markup', () => {
    const hostile = '</text><script>alert(1)</script>&"';
    const svg = toSvg(
      drawing,
      {
        scale: 10,
        words: [{ id: 'a', text: hostile, role: 'place', country: 'TJK', x: 1, y: 2 }],
        left: [],
      },
      {
        camera: { x: 0, y: 0, scale: 10 },
        width: 100,
        height: 80,
        language: 'ar',
        direction: 'rtl',
        label: hostile,
      },
    );
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;');
    expect(svg).toContain('direction="rtl"');
    const marks = svg.match(/<path class="mark/g)?.length ?? 0;
    expect(svg.match(/<path /g)).toHaveLength(drawing.length + marks);
  });
});

describe('labels', () => {
  it('has one for every place that trips lead to, in the reader’s language', () => {
    const candidates = candidatesOf(story, index, [], places, 'ar');
    expect(candidates.map(({ text }) => text).toSorted()).toEqual(
      ['موسكو', 'دوشنبه', 'أولان باتور', 'أنكوريج'].toSorted(),
    );
    expect(place(candidates, 12, (text) => text.length * 7).left).toEqual([]);
  });
});

describe('the way from Moscow to Anchorage', () => {
  it('passes over the Arctic and 180° in one line on the plane', () => {
    const line = greatCircle([37.614, 55.754], [-149.9, 61.22]);
    expect(Math.max(...line.map(([, latitude]) => latitude))).toBeGreaterThan(80);
    const xs = line.map(project).map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(6000);
  });
});
