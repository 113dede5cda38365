/** The claim check: its bars and its sentence are worked out from the story and from the map's own line. */
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { MeasuredLine } from '../../src/drawing/baseMap';
import { measuredLines } from '../../src/publish/measuredLines';
import { ClaimCheck } from '../../src/reader/ClaimCheck';
import { claimBars, conclusionText } from '../../src/reader/claimBars';
import { readStory } from '../../src/story/readStory';
import type { Claim } from '../../src/story/story';
import { indexStory } from '../../src/story/storyIndex';
import { dushanbe } from '../story/folders';

const border = JSON.parse(
  readFileSync(new URL('../../geo/layers/tajik-afghan-border.geojson', import.meta.url), 'utf8'),
);
const { story = expect.fail() } = readStory(dushanbe());
const annotation = story.annotations.find(({ id }) => id === 'afghan-border') ?? expect.fail();
const claim = annotation.claim ?? expect.fail();

const lines = border.type === 'FeatureCollection' ? border.features : [border];
const measured = (features: typeof lines, language = 'en') =>
  measuredLines({ lines: features }, language).find(({ id }) => id === annotation.line);

function rendered(line: MeasuredLine | undefined, language = 'en', of: Claim = claim): string {
  const index = indexStory(story);
  const props = { claim: of, language, index, measured: line, onPassage: () => {} };
  return renderToStaticMarkup(createElement(ClaimCheck, props));
}

/** What a reader sees, without the picture. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The line without the last part of its vertices. */
function shortened(features: typeof lines, share: number): typeof lines {
  const copy = structuredClone(features);
  for (const { geometry } of copy) {
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    for (const part of parts) part.splice(Math.ceil(part.length * share));
  }
  return copy;
}

/** Bars with what they say of how long they are drawn: x and width in per cent of the whole. */
const stretches = (html: string) =>
  [...html.matchAll(/<rect[^>]* x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);

test('the article, two others and the measured line, each with its number', () => {
  const text = textOf(rendered(measured(lines)));
  expect(text).toContain('The article 1,300 km');
  expect(text).toContain('Tajikistan’s foreign ministry 1,344.15 km');
  for (const part of ['river 1,135.3 km', 'land 189.85 km', 'lake 19 km'])
    expect(text).toContain(part);
  expect(text).toContain('CIA World Factbook 1,357 km');
  expect(text).toContain('Measured on this map’s line 1,343 km');
  expect(text).toContain('+44 km (+3.4%)');
  expect(text).toContain('+57 km (+4.4%)');
  expect(text).toContain('+43 km (+3.3%)');
  expect(text).toContain(
    'The article rounds down: all other figures are 43 to 57 km longer (3.3 to 4.4%).',
  );
});

test('in Arabic without a thousands separator, the sign before its number', () => {
  const text = textOf(rendered(measured(lines, 'ar'), 'ar'));
  expect(text).toContain('مقيس على خط هذه الخريطة 1343 كم');
  expect(text).toContain('1344.15 كم');
  expect(text).toContain('\u200e+57 كم (\u200e+4.4%)');
  expect(text).toContain(
    'المقال يقرب الرقم إلى الأدنى: سائر الأرقام أكبر منه بمقدار 43 إلى 57 كم (3.3 إلى 4.4%).',
  );
});

test('another line is another figure, and another sentence', () => {
  const half = measured(shortened(lines, 0.5)) ?? expect.fail();
  expect(half.length / 1000).toBeLessThan(1200);
  const kilometres = Math.round(half.length / 1000).toLocaleString('en');
  const text = textOf(rendered(half));
  expect(text).toContain(`Measured on this map’s line ${kilometres} km`);
  expect(text).not.toContain('1,343');
  expect(text).toContain(
    `The other figures lie around the article’s: from ${1300 - Math.round(half.length / 1000)} km shorter to 57 km longer.`,
  );
});

test('no measured figure without the line', () => {
  const text = textOf(rendered(undefined));
  expect(text).not.toContain('Measured');
  expect(text).toContain('all other figures are 44 to 57 km longer');
});

test('bars share one scale from zero, and what exceeds the article’s figure is set off', () => {
  const html = rendered(measured(lines));
  const shares = stretches(html).map(([x = 0, width = 0]) => [x, x + width]);
  const whole = (kilometres: number) => (kilometres / 1357) * 100;
  const expected = [
    [0, 1300],
    [0, 1135.3],
    [1135.3, 1325.15],
    [1325.15, 1344.15],
    [1300, 1344.15],
    [0, 1357],
    [1300, 1357],
  ];
  for (const [n, ends] of expected.entries())
    for (const side of [0, 1])
      expect(shares[n]?.[side], `${n}`).toBeCloseTo(whole(ends[side] ?? 0), 1);
  expect(html).toContain(`x1="${Number(whole(1300).toFixed(2))}%"`);
  expect(html.match(/fill="url\(#/g)).toHaveLength(3);
});

test('in Arabic they begin at the right', () => {
  const english = stretches(rendered(measured(lines)));
  const arabic = stretches(rendered(measured(lines, 'ar'), 'ar'));
  expect(arabic).toHaveLength(english.length);
  for (const [n, [x = 0, width = 0]] of arabic.entries()) {
    expect(width).toBe(english[n]?.[1]);
    expect(x + width).toBeCloseTo(100 - (english[n]?.[0] ?? 0), 1);
  }
});

test('nothing is styled in the markup', () => {
  expect(rendered(measured(lines))).not.toContain('style=');
});

const reference = (kilometres: number): Claim['figures'][number] => ({
  kilometres,
  fact: {
    kind: 'reference',
    text: { en: `${kilometres}`, ar: `${kilometres}` },
    quotes: [],
    source: { name: { en: `Source ${kilometres}`, ar: `مصدر ${kilometres}` }, date: '2025' },
  },
});
const [own = expect.fail()] = claim.figures;

test('a figure leads to its source, and does not hand the page to it', () => {
  const { kilometres, fact } = reference(1344);
  const source = { name: { en: 'Source' }, date: '2025', url: 'https://source.example/' };
  const figures = [own, { kilometres, fact: { ...fact, source } }];
  const [link = ''] = /<a [^>]*http[^>]*>/.exec(rendered(undefined, 'en', { figures })) ?? [];
  expect(link).toContain('href="https://source.example/"');
  expect(link).toContain('rel="noopener');
});

test.each([
  [
    'en',
    1400,
    [1344, 1357],
    'The article rounds up: all other figures are 43 to 56 km shorter (3.1 to 4%).',
  ],
  [
    'en',
    1343,
    [1344, 1357],
    'Beside the article’s, all other figures are 1 to 14 km longer (0.1 to 1%).',
  ],
  ['en', 1343, [1300], 'Beside the article’s, the other figure is 43 km shorter (3.2%).'],
  ['en', 1300, [1300.2, 1299.9], 'All other figures agree with the article’s.'],
  [
    'en',
    1300,
    [1300, 1320],
    'The other figures agree with the article’s or are up to 20 km longer (1.5%).',
  ],
  [
    'en',
    1300,
    [1300, 1280],
    'The other figures agree with the article’s or are up to 20 km shorter (1.5%).',
  ],
  ['en', 2.5, [2.62], 'Beside the article’s, the other figure is 0.12 km longer (4.8%).'],
  ['ar', 1300, [1300, 1300], 'الرقمان الآخران يطابقان رقم المقال.'],
  ['ar', 1343, [1300], 'الرقم الآخر أصغر من رقم المقال بمقدار 43 كم (3.2%).'],
] as const)('%s: %d beside %j', (language, article, others, sentence) => {
  const figures = [{ ...own, kilometres: article }, ...others.map(reference)];
  expect(conclusionText(language, claimBars({ figures }, language, undefined))).toBe(sentence);
});

test('the article’s figure alone has no conclusion', () => {
  const bars = claimBars({ figures: [own] }, 'en', undefined);
  expect(conclusionText('en', bars)).toBeUndefined();
});
