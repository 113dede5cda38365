/** What the legend says of each layer, on its day and in its language. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CountryFrame } from '../../src/drawing/baseMap';
import { Layers } from '../../src/reader/Layers';
import { layerEntries } from '../../src/reader/layerEntries';
import type { LegendRequest } from '../../src/reader/layerEntry';
import { readStory } from '../../src/story/readStory';
import type { Story } from '../../src/story/story';
import { indexStory } from '../../src/story/storyIndex';
import { layersOn } from '../../src/view/layers';
import { dushanbe } from '../story/folders';

const read = readStory(dushanbe()).story;
if (!read) throw new Error('the default story could not be read');
const story = read;

const country = (code: string, name: string): CountryFrame => ({
  code,
  name,
  box: { left: 0, top: 0, right: 1, bottom: 1 },
  label: { at: [0, 0], room: 1 },
});
const request = (changed: Partial<LegendRequest> = {}): LegendRequest => ({
  story,
  index: indexStory(changed.story ?? story),
  language: 'en',
  day: '2025-10-08',
  on: new Set([...layersOn(story, {}), 'icc']),
  countries: [country('TKM', 'Turkmenistan'), country('UKR', 'Ukraine'), country('GEO', 'Georgia')],
  lines: [
    { id: 'tajik-afghan-border', name: 'Tajik–Afghan border', length: 1_343_400, at: [0, 0] },
    { id: 'elsewhere', name: 'Elsewhere', length: 1, at: [0, 0] },
  ],
  ...changed,
});
const entry = (id: string, changed?: Partial<LegendRequest>) =>
  layerEntries(request(changed)).entries.find((each) => each.id === id) ?? expect.fail(id);
const partsOf = (id: string, changed?: Partial<LegendRequest>) =>
  entry(id, changed).parts.map(({ name, note }) => [name, note].filter(Boolean).join(': '));

describe('each layer', () => {
  it('has an entry, the story’s own first', () => {
    const ids = layerEntries(request()).entries.map(({ id }) => id);
    expect(ids).toEqual([
      ...['tajikistan', 'central-asia', 'cis', 'icc'],
      ...['trips', 'border', 'named'],
    ]);
  });

  it.each([
    ['en', 'icc', '2024-09-03', '124 members, as of 3 September 2024'],
    ['en', 'cis', '2025-10-08', '9 members, 1 associate, as of 8 October 2025'],
    ['ar', 'icc', '2024-09-03', '124 عضوا، كما في 3 سبتمبر 2024'],
    ['ar', 'cis', '2025-10-08', '9 أعضاء، دولة منتسبة، كما في 8 أكتوبر 2025'],
    ['ar', 'cis', '1992-12-31', 'لا أعضاء، كما في 31 ديسمبر 1992'],
    ['ar', 'central-asia', '2025-10-08', '5 دول'],
    ['en', 'border', '2025-10-08', '1,343 kilometres'],
    ['en', 'tajikistan', '2025-10-08', undefined],
  ])('in %s, %s on %s: %s', (language, id, day, summary) => {
    expect(entry(id, { language, day }).summary).toBe(summary);
  });

  it('names its source and its rule', () => {
    for (const { id } of story.layers) {
      expect(entry(id).source?.name.en, id).toBeTruthy();
      expect(entry(id).rule, id).toBeTruthy();
    }
  });
});

describe('a layer with dates', () => {
  it('tells apart the kinds that there are that day, as the table calls them', () => {
    expect(partsOf('cis')).toEqual([
      'member: 9 countries',
      'party to the agreement of 1991, not to the charter: Ukraine',
      'associate: Turkmenistan',
      'former member: Georgia',
    ]);
    expect(partsOf('cis', { day: '1992-12-31' })).toEqual([
      'signed, but not a member: 11 countries',
    ]);
  });

  it('says no more than its name where all are members, or where it is off', () => {
    expect(partsOf('icc', { day: '2010-01-01' })).toEqual([]);
    expect(partsOf('cis', { on: new Set() })).toEqual([]);
  });
});

describe('the map’s own layers', () => {
  it('shows a visit from the day on which it was made', () => {
    const visited = (day: string) =>
      partsOf('trips', { day }).filter((part) => /earlier:/.test(part));
    expect(visited('1992-12-31')).toEqual([]);
    expect(visited('2024-09-03')).toEqual(['Visited earlier: MNG']);
    expect(visited('2025-10-08')).toHaveLength(1);
  });

  it('leads from a line to the annotation that hangs on it, and leaves other lines out', () => {
    const { name, annotations } = entry('border');
    expect(name).toBe('Tajik–Afghan border');
    expect(annotations.map(({ id }) => id)).toEqual(['afghan-border']);
  });

  it('counts the classes of naming', () => {
    expect(partsOf('named', { on: new Set(['named']) })).toEqual([
      'once: 10 countries',
      '4–6 times: 3 countries',
    ]);
  });

  it('is left out where the story has nothing of it', () => {
    const bare: Story = { ...story, layers: [], trips: [], annotations: [], mentions: [] };
    const { entries, others } = layerEntries(request({ story: bare, on: new Set() }));
    expect(entries).toEqual([]);
    expect(others.map(({ name }) => name)).toEqual(['TJK']);
  });
});

describe('on the page', () => {
  const markup = (on: readonly string[]) =>
    renderToStaticMarkup(<Layers {...request({ on: new Set(on) })} onLayers={() => {}} />);

  it('checks what is on, and nothing else', () => {
    const checked = markup(['cis'])
      .match(/<input[^>]*>/g)
      ?.map((input) => / checked/.test(input));
    expect(checked).toEqual([false, false, true, false, false, false, false]);
  });

  it('has ids of its own and no style attributes', () => {
    const page = markup([...layersOn(story, {}), 'icc', 'named']);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
    expect(page).not.toMatch(/ style="/);
  });
});
