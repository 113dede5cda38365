/**
 * The largest and worst that a stranger can send is read in bounded time and memory. Each case takes a second or less
 * where the work grows with the input, and minutes or all memory where it grows with its square: the limit on every
 * test lies between the two, far from both.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/drawing/atOnce';
import { heldByParagraph } from '../../src/story/heldByParagraph';
import { cutArticle, passagesIn } from '../../src/story/passages';
import type { Problem } from '../../src/story/problem';
import { readStory } from '../../src/story/readStory';
import { indexing, search } from '../../src/story/search/search';
import { describe as describeSpan, match } from '../../src/story/selector';
import { indexStory } from '../../src/story/storyIndex';
import { webAnnotations } from '../../src/story/webAnnotations';
import { problemText, problemWordsIn } from '../../src/words/problems';
import { type Folder, norwayTokyo } from './folders';

const good = norwayTokyo();
const goodStory = (): Story => JSON.parse(good['story.json'] ?? '');
type Story = Record<string, unknown> & { annotations: Record<string, unknown>[] };

function changed(change: (story: Story) => void, more: Folder = {}): Folder {
  const story = goodStory();
  change(story);
  return { ...good, 'story.json': JSON.stringify(story), ...more };
}

const kindsIn = (problems: readonly Problem[]) => [...new Set(problems.map(({ kind }) => kind))];
const read = (files: Folder) => readStory(files).problems;
const quote = (exact: string, start?: number) => [
  { type: 'TextQuoteSelector', exact },
  ...(start === undefined
    ? []
    : [{ type: 'TextPositionSelector', start, end: start + exact.length }]),
];

describe('an article', () => {
  test('of 10 MB in one line is too long, and not looked at', () => {
    const text = 'Norway '.repeat(1_500_000);
    const problems = read({ ...good, 'article.en.txt': text, 'article.ar.txt': text });
    expect(kindsIn(problems)).toEqual(['file-long']);
  });

  test.each([
    ['closing marks', ')'.repeat(49_000)],
    ['full stops', '.'.repeat(49_000)],
    ['full stops and spaces', '. '.repeat(24_000)],
    ['ends before lower case', '.  x'.repeat(12_000)],
    ['spaces', `x.${' '.repeat(49_000)}x`],
    ['line breaks', `x${'\n'.repeat(49_000)}x`],
    ['broken lines of spaces', `${`x\n${' '.repeat(500)}`.repeat(95)}x`],
    ['half of a grouped number', '1,000'.repeat(9_000)],
    ['one word', 'x'.repeat(49_000)],
    ['apostrophes', "x'".repeat(24_000)],
    ['marks upon marks', `x${'\u0316\u0301'.repeat(24_000)}`],
    ['unseen characters', '\u200b'.repeat(49_000)],
    ['refused characters', 'x\u202e\n\n'.repeat(12_000)],
    ['bare halves of characters', '\ud83c'.repeat(49_000)],
  ])('of nothing but %s', (_, text) => {
    expect(read({ ...good, 'article.en.txt': text }).length).toBeGreaterThan(0);
    // Where the work grew with the square, the door's limit alone would hide it.
    expect(cutArticle('en', text.repeat(10)).paragraphs.length).toBeGreaterThan(0);
  });

  test('says the first of many refused characters', () => {
    const problems = read({ ...good, 'article.en.txt': 'x\0'.repeat(20_000) });
    expect(problems).toHaveLength(20);
  });
});

describe('a story', () => {
  test.each([
    ['fields that nobody knows', (item: Record<string, unknown>) => spread(item, 20_000)],
    ['countries that are none', (item) => set(item, 'countries', new Array(300_000).fill(0))],
    ['facts that are none', (item) => set(item, 'facts', new Array(300_000).fill({}))],
    ['a heading of 5 MB', (item) => set(item, 'heading', { en: 'x'.repeat(5e6), ar: 'x' })],
    ['a date of slashes', (item) => set(item, 'date', { date: '/'.repeat(5e6) })],
    ['a name of 5 MB', (item) => set(item, 'x'.repeat(5e6), 1)],
  ] as [string, (item: Record<string, unknown>) => void][])(
    'with %s in one annotation tells a few of them',
    async (_, change) => {
      const words = await problemWordsIn('en');
      const problems = read(changed(({ annotations: [first = {}] }) => change(first)));
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThan(50);
      for (const problem of problems)
        expect(JSON.stringify(problem).length + problemText(problem, words).length).toBeLessThan(
          2_000,
        );
    },
  );

  test('with more problems than anybody reads is not read on, and says so in each language', async () => {
    const { story, problems } = readStory(
      changed((story) => set(story, 'mentions', new Array(20_000).fill(0))),
    );
    expect(story).toBeUndefined();
    expect(problems).toHaveLength(1_001);
    const last = problems.at(-1) ?? expect.fail();
    expect(last).toEqual({
      kind: 'problems-many',
      severity: 'fatal',
      where: 'story.json',
      hint: { limit: 1_000 },
    });
    const wordings = await Promise.all(['ar', 'en', 'ru'].map(problemWordsIn));
    const texts = wordings.map((words) => problemText(last, words));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).toMatch(/^story\.json: .*1000.*\.$/);
  });

  test.each(['places', 'passages', 'mentions', 'annotations'])(
    'lists at most 20,000 %s',
    (list) => {
      const problems = read(changed((story) => set(story, list, new Array(1_000_000).fill(0))));
      expect(problems).toMatchObject([
        { kind: 'value-wrong', severity: 'fatal', where: `story.json › ${list}` },
      ]);
    },
  );

  test('with thousands of quotes that stand nowhere in a long article', () => {
    const exact = (n: number) => `${'zq'.repeat(60)}${n}`;
    const mentions = Array.from({ length: 3_000 }, (_, n) => mention(n, quote(exact(n))));
    const text = `${good['article.en.txt']}\n\n${'Words and words. '.repeat(2_800)}`;
    const files = changed((story) => set(story, 'mentions', mentions), {
      'article.en.txt': text,
    });
    expect(kindsIn(read(files))).toContain('problems-many');
  });

  test('with thousands of quotes that all but fit everywhere', () => {
    const [text, half] = ['x'.repeat(48_000), 'x'.repeat(1_990)];
    const mentions = Array.from({ length: 3_000 }, () => mention(1, quote(`${half}y${half}`)));
    const files = changed((story) => set(story, 'mentions', mentions), {
      'article.en.txt': text,
    });
    expect(kindsIn(read(files))).toContain('problems-many');
  });

  test('with thousands of ids that are not there names those that are once', () => {
    const statuses = spread({}, 290);
    const rows = Array.from({ length: 5_000 }, () => ({
      country: 'NOR',
      status: 'none',
      from: '2000-01-01',
      source: 'none',
    }));
    const table = { schema: 1, sources: spread({}, 290), tables: { treaty: { statuses, rows } } };
    read({ ...good, 'memberships.json': JSON.stringify(table) });
    const mentions = Array.from({ length: 20_000 }, (_, n) => ({
      ...mention(1, quote('x')),
      passage: `none-${n}`,
    }));
    const text = 'A b.\n\n'.repeat(8_000);
    const files = changed((story) => set(story, 'mentions', mentions), {
      'article.en.txt': text,
    });
    expect(kindsIn(read(files))).toContain('problems-many');
  });

  test('of very many levels', () => {
    const deep = '['.repeat(1_000_000);
    for (const text of [deep, `${deep}${']'.repeat(1_000_000)}`, '{"a":'.repeat(500_000)])
      for (const file of ['story.json', 'memberships.json'])
        expect(read({ ...good, [file]: text.slice(0, 1_900_000) }).length).toBeGreaterThan(0);
  });
});

test('a sound story of 8,000 paragraphs, mentions and 2,000 annotations is read and used', () => {
  const { story = expect.fail(), problems } = readStory(longStory(8_000, 2_000));
  expect(kindsIn(problems)).toEqual([]);
  const index = indexStory(story);
  expect(index.quotes).toEqual({ total: 8_000 + 1 + 6_000, verified: 8_000 + 1 + 6_000 });
  expect(heldByParagraph(story, index, 'en').size).toBe(8_000);
  const kept = webAnnotations(story, index, {
    language: 'en',
    page: 'https://atlas.example/',
    articleOf: (language) => `https://atlas.example/${language}`,
    directionOf: () => 'ltr',
  });
  expect(kept.total).toBe(8_000);
  const searched = atOnce(indexing({ story, language: 'en', countries: [] }));
  expect(search(searched, 'person').groups.length).toBeGreaterThan(0);
  expect(search(searched, 'persan').near).toEqual(['Person']);
});

describe('a quote', () => {
  test('is found as a plain search finds it', () => {
    const letters = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength });
    fc.assert(
      fc.property(letters(40), letters(5), (text, exact) => {
        const starts = [...text].flatMap((_, at) => (text.startsWith(exact, at) ? [at] : []));
        const found = match(text, { type: 'TextQuoteSelector', exact });
        expect(found.map(({ start }) => start)).toEqual(starts);
      }),
    );
  });

  test('in a text that repeats itself is described in bounded length', () => {
    const text = 'A b. '.repeat(10_000);
    const sentences = passagesIn(cutArticle('en', text));
    expect(sentences).toHaveLength(10_000);
    for (const span of sentences.slice(4_000, 4_500)) {
      const { prefix = '', suffix = '' } = describeSpan(text, span);
      expect(prefix.length + suffix.length).toBeLessThan(5_000);
    }
  });
});

function set(target: Record<string, unknown>, key: string, value: unknown): void {
  target[key] = value;
}

/** That many fields added. */
function spread(target: Record<string, unknown>, count: number): Record<string, unknown> {
  for (let n = 0; n < count; n += 1) target[`x${n}`] = n;
  return target;
}

function mention(paragraph: number, selectors: readonly object[]) {
  return { passage: `p${paragraph}s1`, as: 'name', country: 'NOR', selectors: { en: selectors } };
}

/** A story in one language, each paragraph of its article a sentence of two words. */
function longStory(paragraphs: number, annotations: number): Folder {
  const start = (n: number) => n * 'A b.\n\n'.length;
  const texts = (en: string) => ({ en });
  const quoted = (n: number) => ({
    passage: `p${n + 1}s1`,
    selectors: { en: quote('A b.', start(n)) },
  });
  const source = { name: texts('Made up'), date: '2024' };
  const story = {
    schema: 1,
    id: 'long',
    original: 'en',
    languages: ['en'],
    articles: { en: 'article.en.txt' },
    memberships: 'memberships.json',
    host: 'NOR',
    title: { kind: 'stated', text: texts('Long'), quotes: [quoted(0)] },
    genre: texts('Made up'),
    date: { kind: 'reference', date: '2024-04-08', text: texts('then'), quotes: [], source },
    entities: Array.from({ length: 50 }, (_, n) => ({
      id: `person-${n}`,
      kind: 'person',
      name: texts('b'),
      aliases: { en: [`Person ${n}`] },
    })),
    passages: Array.from({ length: paragraphs }, (_, n) => {
      const { passage, selectors } = quoted(n);
      return { id: passage, selectors };
    }),
    mentions: Array.from({ length: paragraphs }, (_, n) =>
      mention(n + 1, quote('b', start(n) + 2)),
    ),
    annotations: Array.from({ length: annotations }, (_, n) => ({
      id: `a${n}`,
      heading: texts(`Heading ${n}`),
      body: texts('Body'),
      countries: ['NOR'],
      lights: [],
      facts: [
        {
          kind: 'stated',
          text: texts('said'),
          quotes: [0, 1, 2].map((one) => quoted((n + one * 1_000) % paragraphs)),
        },
      ],
    })),
  };
  return {
    'story.json': JSON.stringify(story),
    'memberships.json': JSON.stringify({ schema: 1, sources: {}, tables: {} }),
    'article.en.txt': Array.from({ length: paragraphs }, () => 'A b.').join('\n\n'),
  };
}
