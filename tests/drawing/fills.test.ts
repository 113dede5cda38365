/** What colour and marks each country has, by layers and day. */
import { describe, expect, it } from 'vitest';
import { type Fill, fillOf, fillsOf } from '../../src/drawing/fills';
import { namingClasses, namingStep } from '../../src/drawing/namingClasses';
import { svgText } from '../../src/drawing/svgNode';
import { paintOf, tilesOf, tileTransform } from '../../src/drawing/tiles';
import { readStory } from '../../src/story/readStory';
import type { Layer, Story } from '../../src/story/story';
import { indexStory } from '../../src/story/storyIndex';
import { layersOn } from '../../src/view/layers';
import { dushanbe } from '../story/folders';

const read = readStory(dushanbe()).story;
if (!read) throw new Error('the default story could not be read');
const story = read;
const index = indexStory(story);
const first = [...layersOn(story, {})];
const today = '2025-10-08';

const fills = (layers: readonly string[], day = today, of: Story = story) =>
  fillsOf(of, index, { layers: new Set(layers), day });
/** `base + layer kind + …`, layers from 1. */
const said = ({ base, marks }: Fill) =>
  [base, ...marks.map(({ layer, kind }) => `${layer + 1} ${kind}`)].join(' + ');
const saidOf = (code: string, layers: readonly string[], day?: string) =>
  said(fillOf(fills(layers, day), code));

describe('at first', () => {
  it.each([
    ['TJK', 'host + 3 member'],
    ['RUS', 'origin + 3 member'],
    ['MNG', 'visited'],
    ['USA', 'visited'],
    ['KAZ', 'layer-2 + 3 member'],
    ['TKM', 'layer-2 + 3 associate'],
    ['ARM', 'layer-3'],
    ['MDA', 'layer-3'],
    ['UKR', 'named + 3 signatory'],
    ['GEO', 'other + 3 former'],
    ['AFG', 'named'],
    ['FRA', 'other'],
  ])('%s is %s', (code, expected) => {
    expect(saidOf(code, first)).toBe(expected);
  });
});

describe('with the court', () => {
  const withCourt = [...first, 'icc'];
  it.each([
    ['TJK', today, 'host + 3 member + 4 member'],
    ['ARM', today, 'layer-3 + 4 member'],
    ['ARM', '2023-03-17', 'layer-3'],
    ['MNG', today, 'visited + 4 member'],
    ['UKR', today, 'layer-4 + 3 signatory'],
    ['UKR', '2024-09-03', 'named + 3 signatory'],
    ['FRA', today, 'layer-4'],
    ['BDI', today, 'other + 4 former'],
    ['RUS', today, 'origin + 3 member'],
  ])('%s on %s is %s', (code, day, expected) => {
    expect(saidOf(code, withCourt, day)).toBe(expected);
  });
});

describe('at another time, or with other layers', () => {
  it('shows nobody as a member of the CIS in 1992, and no visit before it was made', () => {
    const then = fills(first, '1992-12-31');
    const members = [...then.values()].filter(
      ({ base, marks }) => base === 'layer-3' || marks.some(({ kind }) => kind === 'member'),
    );
    expect(members).toEqual([]);
    expect(said(fillOf(then, 'ARM'))).toBe('named + 3 signatory');
    expect(said(fillOf(then, 'GEO'))).toBe('other');
    expect(said(fillOf(then, 'MNG'))).toBe('named');
  });

  it('shows only what the article names when every layer is off', () => {
    const bases = new Set([...fills([]).values()].map(said));
    expect(bases).toEqual(new Set(['named']));
  });

  it('grades the named countries over everything else', () => {
    const graded = fills([...first, 'named']);
    expect(fillOf(graded, 'RUS').base).toBe('named-4');
    expect(fillOf(graded, 'AZE').base).toBe('named-1');
    expect(said(fillOf(graded, 'ARM'))).toBe('named-1 + 3 member');
    for (const code of index.namedCountries)
      expect(fillOf(graded, code).base, code).toMatch(/^named-[1-4]$/);
  });
});

describe('the classes of how often a country is named', () => {
  it('hold every named country once', () => {
    const classes = namingClasses(index);
    expect(classes.reduce((sum, { countries }) => sum + countries, 0)).toBe(13);
    expect(classes.map(({ step }) => step)).toEqual([1, 4]);
    expect(classes.at(-1)?.to).toBe(Math.max(...index.namedCountries.map(index.timesNamed)));
  });

  it.each([
    [1, 1, 1],
    [1, 2, 1],
    [2, 2, 4],
    [3, 9, 2],
    [4, 9, 3],
    [9, 9, 4],
    [81, 81, 4],
    [27, 81, 3],
    [28, 81, 4],
  ])('%i of at most %i is step %i', (count, greatest, step) => {
    expect(namingStep(count, greatest)).toBe(step);
  });
});

describe('any number of layers', () => {
  const [cis] = story.layers.filter(({ id }) => id === 'cis');
  const layers = (count: number): Layer[] =>
    Array.from({ length: count }, (_, n) => ({
      ...(cis as Layer),
      id: `layer-${n}`,
      ...(n % 2 === 0 && { memberships: 'icc' }),
    }));

  it('may be none: the host, the trips and the names stay', () => {
    const bare: Story = { ...story, layers: [] };
    const without = fills(['trips'], today, bare);
    expect(said(fillOf(without, 'TJK'))).toBe('host');
    expect(said(fillOf(without, 'KAZ'))).toBe('named');
    expect(tilesOf(without.values(), 1)).toEqual([]);
  });

  it('may be seven: the seventh has the first one’s colour and stays apart by its marks', () => {
    const seven: Story = { ...story, layers: layers(7) };
    const all = fills(
      seven.layers.map(({ id }) => id),
      today,
      seven,
    );
    const armenia = fillOf(all, 'ARM');
    expect(armenia.base).toBe('layer-1');
    expect(armenia.marks.map(({ layer }) => layer)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(fillOf(fills(['layer-6'], today, seven), 'FRA').base).toBe('layer-1');
  });
});

describe('tiles', () => {
  const shown = fills([...first, 'icc']);
  const tiles = tilesOf(shown.values(), 2);

  it('are one for each combination in use, each found by those that need it', () => {
    const ids = tiles.map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    const painted = [...shown.values()].filter(({ marks }) => marks.length > 0);
    expect(new Set(painted.map(paintOf))).toEqual(new Set(ids.map((id) => `url(#${id})`)));
    for (const id of ids) expect(id).toMatch(/^fill-[a-z0-9_-]+$/);
    expect(paintOf(fillOf(shown, 'FRA'))).toBeUndefined();
  });

  it('tell layers apart by the way their lines run, and kinds by their class', () => {
    const text = svgText(
      tiles.find(({ attributes }) => attributes.id === 'fill-host_3-member_4-member') ??
        expect.fail('no tile for the host'),
    );
    const marks = text.match(/<path [^>]*>/g) ?? [];
    expect(text).toContain('class="ground host"');
    expect(marks.map((mark) => mark.match(/class="([^"]*)"/)?.[1])).toEqual([
      'mark layer-3 member',
      'mark layer-4 member',
    ]);
    expect(marks.map((mark) => mark.includes('rotate(90'))).toEqual([false, true]);
  });

  it('keep their size in a group of any scale', () => {
    expect(tileTransform(2)).toBe('rotate(45) scale(0.5)');
    expect(tiles.every(({ attributes }) => attributes.patternTransform === tileTransform(2))).toBe(
      true,
    );
  });
});
