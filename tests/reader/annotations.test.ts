/** The list of what is on the map, and the panel of one of it. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AnnotationList, type AnnotationListProps } from '../../src/reader/AnnotationList';
import { AnnotationPanel } from '../../src/reader/AnnotationPanel';
import { readStory } from '../../src/story/readStory';
import type { Story } from '../../src/story/story';
import { indexStory } from '../../src/story/storyIndex';
import { dushanbe } from '../story/folders';

const { story = expect.fail() } = readStory(dushanbe());
const index = indexStory(story);
const nothing = () => {};

function list(props: Partial<AnnotationListProps> = {}): string[] {
  const all = {
    story,
    language: 'en',
    day: '2025-10-08',
    chosen: undefined,
    onAnnotation: nothing,
  };
  const html = renderToStaticMarkup(createElement(AnnotationList, { ...all, ...props }));
  return html.match(/<li [^>]*>.*?<\/li>|<p.*?<\/p>/gs) ?? [];
}

/** As a screen has it. */
const textOf = (html: string) =>
  html
    .replace(/<span class="printed">.*?<\/span>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('numbers, headings and dates, in the story’s order', () => {
  const entries = list();
  expect(entries).toHaveLength(story.annotations.length);
  for (const [n, { id, heading }] of story.annotations.entries()) {
    expect(entries[n]).toContain(`href="?annotation=${id}#annotation-${id}"`);
    expect(textOf(entries[n] ?? '')).toMatch(new RegExp(`^${n + 1} ${heading.en}`));
  }
  expect(textOf(entries[0] ?? '')).toBe('1 State visit to Dushanbe 8–10 October 2025');
});

test('on paper each has its words too', () => {
  for (const [n, { body }] of story.annotations.entries())
    expect(list()[n]).toContain(`<span class="printed">${body.en}</span>`);
});

test('what begins after the day is to come', () => {
  const toCome = (day: string) =>
    list({ day }).flatMap((entry, n) => (entry.includes('to come') ? [n + 1] : []));
  expect(toCome('2025-10-08')).toEqual([2, 3]);
  expect(toCome('2023-03-17')).toEqual([1, 2, 3, 9, 10, 11]);
});

test('one is chosen, and each says how the map shows it', () => {
  const where = new Map([
    ['state-visit', 'text'],
    ['hrw-call', 'dot'],
    ['alaska-summit', 'left'],
  ] as const);
  const entries = list({ chosen: 'hrw-call', where });
  expect(entries.filter((entry) => entry.includes('aria-current="true"'))).toEqual([entries[9]]);
  expect(textOf(entries[9] ?? '')).toMatch(/8 October 2025 · as a dot on the map$/);
  expect(textOf(entries[10] ?? '')).toMatch(/August 2025 · not shown in this view$/);
  expect(entries.filter((entry) => /dot on the map|not shown/.test(entry))).toHaveLength(2);
});

/** A story with that many annotations. */
function long(count: number): Story {
  const [first = expect.fail()] = story.annotations;
  const annotations = Array.from({ length: count }, (_, n) => ({ ...first, id: `a${n + 1}` }));
  return { ...story, annotations };
}

const numbersIn = (entries: readonly string[]) =>
  entries.flatMap((entry) => /^<li /.exec(entry) && Number(textOf(entry).match(/^\d+/)?.[0]));

test('of a long list the first twenty-five in view, under their own numbers, and how many more there are', () => {
  const inView = Array.from({ length: 80 }, (_, n) => `a${n + 101}`);
  const entries = list({ story: long(900), inView });
  expect(numbersIn(entries.slice(0, -1))).toEqual(Array.from({ length: 25 }, (_, n) => n + 101));
  expect(textOf(entries.at(-1) ?? '')).toBe(
    '875 more are on the map: move or zoom it to list them.',
  );
  expect(list({ story: long(50) })).toHaveLength(50);
});

test('the chosen one is listed wherever it is', () => {
  const entries = list({ story: long(900), inView: ['a3', 'a4'], chosen: 'a700' });
  expect(numbersIn(entries.slice(0, -1))).toEqual([700, 3, 4]);
});

test('a story without annotations has no list', () => {
  expect(list({ story: long(0) })).toEqual([]);
});

const names: Readonly<Record<string, string>> = { TJK: 'Tajikistan', RUS: 'Russia', USA: 'USA' };
const countries = Object.entries(names).map(([code, name]) => ({
  code,
  name,
  box: { left: 0, top: 0, right: 1, bottom: 1 },
  label: { at: [0, 0] as const, room: 1 },
}));

function panel(id: string, day = '2025-10-08', language = 'en'): string {
  const n = story.annotations.findIndex((annotation) => annotation.id === id);
  const annotation = story.annotations[n] ?? expect.fail(id);
  return renderToStaticMarkup(
    createElement(AnnotationPanel, {
      ...{ story, index, language, annotation, countries, day },
      number: n + 1,
      lines: [],
      onCountry: nothing,
      onAnnotation: nothing,
      onClose: nothing,
      onPassage: nothing,
    }),
  );
}

test('a panel quotes each passage once, in article order, original and translation', () => {
  const html = panel('ukraine-forces');
  const quoted = [...html.matchAll(/<blockquote lang="(\w+)"[^>]*>(.*?)<\/blockquote>/gs)];
  const expected = ['p2s1', 'p9s1', 'p11s1', 'p13s1'].flatMap((id) =>
    ['en', 'ar'].map((language) => [language, index.passage(language, id)?.text]),
  );
  expect(
    quoted.map(([, language, words = '']) => [
      language,
      words.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"'),
    ]),
  ).toEqual(expected);
});

test('a panel says when, with its kind, and whether that has come', () => {
  expect(textOf(panel('state-visit'))).toContain('8–10 October 2025 · under way on 8 October 2025');
  expect(textOf(panel('alaska-summit', '2024-09-03'))).toContain(
    'August 2025 · still to come on 3 September 2024 derived from the article',
  );
  expect(textOf(panel('alaska-summit'))).toContain('has happened by 8 October 2025');
});

test('its place and countries are ways to countries of the map, and only of the map', () => {
  const links = (html: string) =>
    [...html.matchAll(/href="\?country=(\w+)#\w+"[^>]*>([^<]+)</g)].map(([, code, name]) => [
      code,
      name,
    ]);
  expect(links(panel('state-visit')).slice(0, 3)).toEqual([
    ['TJK', 'Dushanbe'],
    ['TJK', 'Tajikistan'],
    ['RUS', 'Russia'],
  ]);
  // The Hague's country is not among these.
  expect(panel('icc-warrant')).not.toContain('>The Hague<');
});

test('the first has no previous one, the last no next', () => {
  expect(textOf(panel('state-visit'))).toContain('Next: A summit between Russia and Central Asia');
  expect(panel('state-visit')).not.toContain('Previous:');
  expect(textOf(panel('ukraine-forces'))).toContain('Previous: The summit with Trump in Alaska');
  expect(panel('ukraine-forces')).not.toContain('Next:');
});

test('a claim is checked in the panel of the line that it is about', () => {
  expect(panel('afghan-border', undefined, 'ar')).toContain('<figure');
  expect(panel('military-base')).not.toContain('<figure');
});

test.each(story.annotations.map(({ id }) => id))('nothing in %s is styled in the markup', (id) => {
  expect(panel(id)).not.toContain('style=');
});
