/** Every faulty story says exactly what is wrong with it: a folder has a patch and what it leads to. */
import { expect, test } from 'vitest';
import type { ProblemKind } from '../../src/story/problem';
import { readStory } from '../../src/story/readStory';
import { problemTexts } from '../../src/words/problems';
import { namesIn, norwayTokyo, type Patch, patched, readText } from './folders';

const FAULTY = 'tests/stories/faulty';
const names = namesIn(FAULTY);
const read = (name: string) => {
  const patch = JSON.parse(readText(`${FAULTY}/${name}/patch.json`)) as Patch;
  return readStory(patched(norwayTokyo(), patch));
};

test('the good story has no problems', () => {
  const { story, problems } = readStory(norwayTokyo());
  expect(problems).toEqual([]);
  expect(story?.id).toBe('norway-tokyo');
});

test.each(names)('%s', (name) => {
  expect(namesIn(`${FAULTY}/${name}`)).toEqual(['patch.json', 'problems.json']);
  const { story, problems } = read(name);
  const expected = JSON.parse(readText(`${FAULTY}/${name}/problems.json`));
  expect(problems.length).toBeGreaterThan(0);
  // What a JSON parser says differs from engine to engine.
  const comparable = problems.map((problem) =>
    problem.kind === 'json-unreadable' ? { ...problem, received: expect.any(String) } : problem,
  );
  expect({ story: expected.story, problems: expected.problems }).toEqual({
    story: story !== undefined,
    problems: comparable,
  });
});

test('a fatal problem is one without a story, and the other way round', () => {
  for (const name of names) {
    const { story, problems } = read(name);
    expect(
      problems.some(({ severity }) => severity === 'fatal'),
      name,
    ).toBe(story === undefined);
  }
});

/** A kind that is missing here does not compile. */
const kinds: Record<ProblemKind, true> = {
  'file-missing': true,
  'translation-missing': true,
  'json-unreadable': true,
  'schema-newer': true,
  'value-missing': true,
  'value-wrong': true,
  'field-unknown': true,
  'id-repeated': true,
  'id-reserved': true,
  'reference-unknown': true,
  'target-missing': true,
  'fact-unfounded': true,
  'claim-without-line': true,
  'claim-without-article': true,
  'parts-differ': true,
  'period-reversed': true,
  'period-overlaps': true,
  'quote-not-found': true,
  'quote-ambiguous': true,
  'quote-moved': true,
  'quote-context': true,
  'quote-elsewhere': true,
  'mentions-overlap': true,
  'excerpt-partial': true,
  'excerpt-missing': true,
  'paragraphs-differ': true,
  'sentences-differ': true,
  'file-long': true,
  'article-empty': true,
  'article-character': true,
  'article-not-normal': true,
  'problems-many': true,
};

test('every kind of problem has a faulty story', () => {
  // A file that is too long would be a long fixture, and so would a thousand problems: readStory.test.ts makes them.
  const seen = new Set<ProblemKind>(['file-long', 'problems-many']);
  for (const problem of names.flatMap((name) => read(name).problems)) seen.add(problem.kind);
  expect([...seen].sort()).toEqual(Object.keys(kinds).sort());
});

test.each(['ar', 'en', 'ru'])('every problem is said in %s, and says where', async (language) => {
  const problems = names.flatMap((name) => read(name).problems);
  const said = await problemTexts(problems, language);
  expect(said.language).toBe(language);
  for (const [n, problem] of problems.entries()) {
    const text = said.texts[n] ?? '';
    expect(text).not.toMatch(/undefined|\[object|null/);
    expect(text.startsWith(problem.where)).toBe(true);
    expect(text).toMatch(/[.]$/);
    if (language === 'ar') expect(text).toMatch(/\p{Script=Arabic}/u);
  }
});
