/** What problems say, word for word. */
import { expect, test } from 'vitest';
import type { Problem } from '../../src/story/problem';
import { problemTexts } from '../../src/words/problems';

const problemText = async (problem: Problem, language: string) =>
  (await problemTexts([problem], language)).texts[0];

const notFound: Problem = {
  kind: 'quote-not-found',
  severity: 'fault',
  where: 'story.json › annotations[3].facts[0].quotes[0].selectors.ar',
  received: 'قاعدة عسكريه',
  hint: { file: 'article.ar.txt', nearest: { paragraph: 8, text: 'بقاعدة عسكرية' } },
};

test('a quote that is not there: the nearest text, and what to do', async () => {
  expect(await problemText(notFound, 'en')).toBe(
    'story.json › annotations[3].facts[0].quotes[0].selectors.ar: not found in article.ar.txt: "قاعدة عسكريه". The nearest text is in P8, "بقاعدة عسكرية". Copy the quote from the article, with its spelling.',
  );
  expect(await problemText(notFound, 'ar')).toBe(
    'story.json › annotations[3].facts[0].quotes[0].selectors.ar: غير موجود في article.ar.txt: "قاعدة عسكريه". أقرب نص في الفقرة 8: "بقاعدة عسكرية". انسخ الاقتباس من المقال بإملائه.',
  );
});

test('a value of the wrong kind: what it should be, and what it is', async () => {
  const problem: Problem = {
    kind: 'value-wrong',
    severity: 'fault',
    where: 'story.json › trips[0].date',
    expected: 'date',
    received: '"2025-02-31"',
    hint: { expected: 'date' },
  };
  expect(await problemText(problem, 'en')).toBe(
    'story.json › trips[0].date: expected a date or interval that the calendar has, such as "1992", "2024-09" or "2025-10-08/2025-10-10", found "2025-02-31".',
  );
});

test('long quotes and long lists are cut short', async () => {
  const long: Problem = { ...notFound, received: 'x'.repeat(500), hint: { file: 'a.txt' } };
  expect((await problemText(long, 'en'))?.length).toBeLessThan(300);
  const known = Array.from({ length: 40 }, (_, n) => `p${n}`);
  const unknown: Problem = {
    kind: 'reference-unknown',
    severity: 'fault',
    where: 'story.json › mentions[0].passage',
    received: '"p99"',
    hint: { to: 'passage', known },
  };
  expect(await problemText(unknown, 'en')).toMatch(/p11, …\.$/);
});

test('a language without wording of its own has the English one', async () => {
  for (const language of ['eo', 'constructor']) {
    const said = await problemTexts([notFound], language);
    expect(said).toEqual(await problemTexts([notFound], 'en'));
    expect(said.language).toBe('en');
  }
});
