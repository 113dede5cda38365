import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrowNodes } from '../../src/drawing/arrowNodes';
import type { Outlines } from '../../src/drawing/baseMap';
import type { Candidate } from '../../src/drawing/candidate';
import { draw } from '../../src/drawing/drawing';
import { place } from '../../src/drawing/placement';
import { byLayout, stillLayouts } from '../../src/drawing/still';
import { placesIn, tripsIn } from '../../src/drawing/storyInPlane';
import { toSvg } from '../../src/drawing/toSvg';
import { equalArea, project } from '../../src/earth/equalArea';
import { greatCircle } from '../../src/earth/greatCircle';
import { readStory } from '../../src/story/readStory';
import { indexStory } from '../../src/story/storyIndex';
import { shownFirst } from '../../src/view/shown';

const folder = `${import.meta.dirname}/../../public/stories/dushanbe-2025/`;
const { story } = readStory(
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]),
  ),
);
if (!story) throw new Error('the default story can’t be read');
const index = indexStory(story);
const places = placesIn(equalArea, story);
const trips = tripsIn(equalArea, story);
const outlines: Outlines = {
  countries: { TJK: 'M0 0l4 0 0 4z', FRA: 'M9 9l4 0 0 4z' },
  coasts: 'M0 0l4 0',
  borders: 'M0 0l0 4',
  disputed: {},
  lines: { 'tajik-afghan-border': 'M0 0l4 4' },
};

describe('a drawing', () => {
  const geometry = { projection: equalArea, outlines, places, trips };
  const first = shownFirst(story);
  const drawing = draw(geometry, story, index, first);

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

  it('leaves out what is switched off, and sets apart what is still to come', () => {
    const bare = draw(geometry, story, index, { ...first, layers: new Set() });
    expect(bare.filter(({ off }) => off).map(({ role }) => role)).toEqual([
      'line',
      ...story.trips.map(() => 'trip'),
      ...Object.keys(places).flatMap((id) =>
        story.trips.some(({ from, to }) => from === id || to === id) ? ['place'] : [],
      ),
    ]);
    const in2024 = draw(geometry, story, index, { ...first, day: '2024-09-03' });
    expect(
      in2024.filter(({ role, toCome }) => role === 'trip' && toCome).map(({ id }) => id),
    ).toEqual(['trip-moscow-dushanbe', 'trip-moscow-anchorage']);
    expect(in2024.find(({ id }) => id === 'place-moscow')?.toCome).toBe(false);
  });

  it('is written as SVG in which a name can’t become markup', () => {
    const hostile = '</text><script>alert(1)</script>&"';
    const words = place(requestFor([labelOf(hostile)]));
    const svg = toSvg(
      drawing,
      byLayout(() => words),
      {
        box: { left: -1000, top: -500, right: 1000, bottom: 1500 },
        scale: 10,
        rules: '',
        script: '',
        told: new Set(['TJK']),
        entryOf: (id) => `entry-${id}`,
        language: 'ar',
        direction: 'rtl',
        trips,
        label: hostile,
      },
    );
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;');
    expect(svg).toContain('direction="rtl"');
    // Its point is the plane's origin, in each layout.
    expect(svg.match(/class="word place" x="50%" y="25%"/g)).toHaveLength(stillLayouts.length);
    // What the page tells of has its id there, and each link its target.
    expect(svg).toContain('<a tabindex="-1" href="#TJK"><path id="country-TJK"');
    expect(svg).toContain('<a id="FRA" tabindex="-1" href="#FRA"><path id="country-FRA"');
    for (const { id, path } of drawing) {
      expect(svg).toContain(`id="${id}"`);
      expect(svg).toContain(`d="${path}"`);
    }
  });

  it('shows by arrowheads which way each trip went', () => {
    const arrows = arrowNodes(drawing, trips, 12);
    expect(arrows.length).toBeGreaterThanOrEqual(story.trips.length);
    const [first] = arrowNodes(
      drawing,
      {
        [story.trips[0]?.id ?? '']: [
          [0, 0],
          [0, 1200],
        ],
      },
      12,
    );
    expect(first?.attributes.transform).toBe('translate(0 50) rotate(90)');
    const off = draw(geometry, story, index, { ...shownFirst(story), layers: new Set() });
    expect(arrowNodes(off, trips, 12)).toEqual([]);
  });
});

function labelOf(text: string): Candidate {
  return { id: 'a', text, role: 'place', country: 'TJK', at: [0, 0], priority: 1 };
}

function requestFor(candidates: readonly Candidate[]) {
  return {
    candidates,
    camera: { x: 0, y: 0, scale: 10 },
    frame: { width: 2000, height: 1000 },
    occupied: [],
    measure: (text: string) => text.length * 7,
  };
}

describe('the way from Moscow to Anchorage', () => {
  it('passes over the Arctic and 180° in one line on the plane', () => {
    const line = greatCircle([37.614, 55.754], [-149.9, 61.22]);
    expect(Math.max(...line.map(([, latitude]) => latitude))).toBeGreaterThan(80);
    const xs = line.map(project).map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(6000);
  });
});
