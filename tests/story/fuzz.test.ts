/** Whatever a stranger's files hold, they are read or a problem is said; and what was read can be used. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/drawing/atOnce';
import { annotationsGeoJson } from '../../src/story/annotationsGeoJson';
import { heldByParagraph } from '../../src/story/heldByParagraph';
import { standings } from '../../src/story/memberships';
import { momentsOf } from '../../src/story/moments';
import { MOST_PROBLEMS } from '../../src/story/problem';
import { readStory } from '../../src/story/readStory';
import { indexing, search } from '../../src/story/search/search';
import { sightOfPassage, sightOfStep } from '../../src/story/sight';
import type { Story } from '../../src/story/story';
import { indexStory } from '../../src/story/storyIndex';
import { tenseOf } from '../../src/story/tense';
import { isShowable } from '../../src/story/unwanted';
import { webAnnotations } from '../../src/story/webAnnotations';
import { decode, encode, vocabularyOf } from '../../src/view/address';
import { shownIn } from '../../src/view/shown';
import { problemText, problemWordsIn } from '../../src/words/problems';
import { dushanbe, type Folder, norwayTokyo, patched } from './folders';
import { mutated, mutations, nastyText, unwanted } from './hostile';

const good = norwayTokyo();
const wordings = await Promise.all(['ar', 'en', 'ru'].map(problemWordsIn));

/** Reads the folder, uses what there is, and holds all of it to what always holds. */
function answers(files: Folder): void {
  const { story, problems } = readStory(files);
  expect(problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1);
  expect(problems.some(({ severity }) => severity === 'fatal')).toBe(story === undefined);
  for (const problem of problems.slice(0, 40))
    for (const words of wordings) {
      const text = problemText(problem, words);
      expect(text).not.toMatch(/undefined|\[object/);
      expect(text.length).toBeLessThan(2_000);
    }
  if (!story) return;
  const { total, verified } = indexStory(story).quotes;
  expect(verified === total || problems.some(({ severity }) => severity === 'fault')).toBe(true);
  expect(textsIn(story).filter((text) => !isShowable(text))).toEqual([]);
  use(story);
}

/** All that the page and its downloads do with a story short of drawing it. */
function use(story: Story): void {
  const index = indexStory(story);
  const moments = momentsOf(story);
  const known = vocabularyOf(story, moments, ['NOR', 'JPN', 'TJK']);
  for (const { date, day } of moments) {
    tenseOf(date, day);
    const { view } = decode(`?moment=${date}&layers=${story.layers.map(({ id }) => id)}`, known);
    expect(decode(encode(view), known)).toEqual({ view, ignored: [] });
    shownIn(story, view);
    for (const country of ['NOR', 'JPN', 'SWE']) standings(story, country, day);
  }
  for (const step of story.tour) sightOfStep(story, step);
  for (const { passage } of story.excerpts) sightOfPassage(story, passage);
  for (const language of story.languages.slice(0, 3)) {
    heldByParagraph(story, index, language);
    const positionOf = ({ place }: { readonly place?: string }) =>
      story.places.find(({ id }) => id === place)?.at;
    JSON.stringify(annotationsGeoJson(story, language, positionOf));
    const to = { language, page: 'https://atlas.example/', directionOf: () => 'ltr' as const };
    webAnnotations(story, index, { ...to, articleOf: (tag) => `https://atlas.example/${tag}.txt` });
    const countries = [{ code: 'NOR', name: 'Norway' }];
    const searched = atOnce(indexing({ story, language, countries }));
    for (const query of ['Norway', 'tokio', '\u202e', '１', "'".repeat(300)])
      search(searched, query);
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const share = fc.double({ min: 0, max: 0.999999, noNaN: true });
const changes = fc.array(fc.tuple(share, mutations), { minLength: 1, maxLength: 4 });

test.each([
  ['norway-tokyo', 'story.json', good, 300],
  ['norway-tokyo', 'memberships.json', good, 200],
  // It has a tour, people, claims and a third language.
  ['dushanbe-2025', 'story.json', dushanbe(), 40],
])('%s: %s with anything done to it, anywhere', (_, file, folder, numRuns) => {
  fc.assert(
    fc.property(changes, (made) => answers(mutated(folder, file, made))),
    { numRuns },
  );
});

test('any article text, in the original and in the translation', () => {
  fc.assert(
    fc.property(fc.constantFrom('article.en.txt', 'article.ar.txt'), nastyText, (file, text) => {
      answers({ ...good, [file]: text });
      answers({ ...good, [file]: `${good[file]}${text}` });
    }),
    { numRuns: 200 },
  );
});

test.each(unwanted.map((character) => [nameOf(character), character]))(
  '%s in an article is said, and no text with it is shown',
  (_, character) => {
    const text = good['article.en.txt']?.replace('Tokyo', `To${character}kyo`);
    const { story, problems } = readStory({ ...good, 'article.en.txt': text });
    expect(story).toBeUndefined();
    expect(problems).toMatchObject([{ kind: 'article-character', severity: 'fatal' }]);
    const heading = good['story.json']?.replace(
      '"A minister in Tokyo"',
      JSON.stringify(`A${character}`),
    );
    expect(heading).not.toBe(good['story.json']);
    expect(readStory({ ...good, 'story.json': heading })).toMatchObject({
      story: undefined,
      problems: [{ kind: 'value-wrong', severity: 'fatal', where: 'story.json › title.text.en' }],
    });
    const source = [
      { op: 'add', path: '/layers/0/source/url', value: `https://example.org/${character}` },
    ] as const;
    const withAddress = readStory(patched(good, { 'story.json': source }));
    expect(withAddress.problems[0]).toMatchObject({ where: 'story.json › layers[0].source.url' });
  },
);

function nameOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`;
}

test('any JSON, and any text that is none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), nastyText), fc.oneof(fc.json(), nastyText), (one, other) => {
      answers({ ...good, 'story.json': one });
      answers({ ...good, 'memberships.json': other });
    }),
    { numRuns: 200 },
  );
});
