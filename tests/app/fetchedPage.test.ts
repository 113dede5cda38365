/** What a page fetches is what was published, to the character, or it is refused. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FetchedPage, readFetchedPage, writeFetchedPage } from '../../src/app/fetchedPage';

const map = { countries: { codes: 'TJK' } } as unknown as FetchedPage['map'];
const names = fc.stringMatching(/^[a-z]{1,8}\.(?:json|txt)$/);
const files = fc.dictionary(names, fc.string({ unit: 'binary' }), { noNullPrototype: true });

test('files come back as they were, whatever is in them', () => {
  fc.assert(
    fc.property(files, (texts) => {
      expect(readFetchedPage(writeFetchedPage({ files: texts, map }))).toEqual({
        files: texts,
        map,
      });
    }),
  );
});

test('a file that is missing is left out', () => {
  const page = { files: { 'story.json': '{}', 'memberships.json': undefined }, map };
  expect(readFetchedPage(writeFetchedPage(page)).files).toEqual({ 'story.json': '{}' });
});

test('what is cut short anywhere, or goes on, is refused', () => {
  const whole = writeFetchedPage({
    files: { 'story.json': '{\n}', 'article.ar.txt': 'نص\n' },
    map,
  });
  for (let length = 0; length < whole.length; length++)
    expect(() => readFetchedPage(whole.slice(0, length)), `${length}`).toThrow();
  expect(() => readFetchedPage(`${whole} `)).toThrow();
});

test.each(['', '[]', '[]\n', 'null\n', '{}\n', '<!doctype html>\n<title>Atlas</title>'])(
  'something else is refused: %j',
  (text) => {
    expect(() => readFetchedPage(text)).toThrow();
  },
);
