/** The door: whatever comes in, it answers; and what it was given stays as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStory } from '../../src/story/readStory';
import { indexStory } from '../../src/story/storyIndex';
import { dushanbe, norwayTokyo, type Patch, patched } from './folders';

test('an empty folder: no story, one problem', () => {
  expect(readStory({})).toEqual({
    story: undefined,
    problems: [
      {
        kind: 'file-missing',
        severity: 'fatal',
        where: 'story.json',
        hint: { file: 'story.json' },
      },
    ],
  });
});

test('no file is looked for on the prototype', () => {
  const files = patched(norwayTokyo(), { 'article.en.txt': null });
  const inherited = Object.assign(Object.create({ 'article.en.txt': 'Inherited.' }), files);
  expect(readStory(inherited).story).toBeUndefined();
});

test('files too long are not read', () => {
  const long = 'Long. '.repeat(10_000);
  const original = readStory({ ...norwayTokyo(), 'article.en.txt': long });
  expect(original.problems).toEqual([
    expect.objectContaining({ kind: 'file-long', severity: 'fatal', received: '60000' }),
  ]);
  const translation = readStory({ ...norwayTokyo(), 'article.ar.txt': long });
  expect(translation.problems).toEqual([
    expect.objectContaining({ kind: 'file-long', severity: 'fault' }),
  ]);
  expect(translation.story?.articles.ar).toBeUndefined();
});

test('without its translations a story is read in its original', () => {
  const { story, problems } = readStory(
    patched(dushanbe(), { 'article.en.txt': null, 'article.ru.txt': null }),
  );
  expect(problems.map(({ kind }) => kind)).toEqual(['translation-missing', 'translation-missing']);
  expect(Object.keys(story?.articles ?? {})).toEqual(['ar']);
  const index = indexStory(story ?? expect.fail());
  expect(index.excerptsOf('TJK').named).toHaveLength(6);
  expect(index.quotes.verified).toBe(index.quotes.total);
});

test('without its memberships a story keeps its fixed layers', () => {
  const { story, problems } = readStory(patched(dushanbe(), { 'memberships.json': null }));
  expect(problems.map(({ kind }) => kind)).toEqual(['file-missing']);
  expect(story?.layers.map(({ id }) => id)).toEqual(['tajikistan', 'central-asia']);
  expect(story?.regions.flatMap(({ layer }) => layer ?? [])).toEqual(['central-asia']);
});

test('a key __proto__ makes no prototype', () => {
  const evil = { path: '/mentions/0/__proto__', value: { country: 'XXX' }, op: 'add' } as const;
  const { story, problems } = readStory(patched(norwayTokyo(), { 'story.json': [evil] }));
  expect(problems.map(({ kind }) => kind)).toEqual(['field-unknown']);
  expect(Object.getPrototypeOf(story?.mentions[0])).toBe(Object.prototype);
});

test('what is deep or long is told in a few characters', () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  const text = norwayTokyo()['story.json']?.replace('"norway-tokyo"', deep) ?? '';
  expect(readStory({ ...norwayTokyo(), 'story.json': text }).problems).toEqual([
    expect.objectContaining({ kind: 'value-wrong', received: '[…]' }),
  ]);
});

test('any JSON at all is answered without a throw', () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (story, memberships) => {
      const files = { ...norwayTokyo(), 'story.json': story, 'memberships.json': memberships };
      expect(readStory(files).problems.length).toBeGreaterThan(0);
    }),
  );
});

/** Where a story has values: JSON Pointers to every one of them. */
function pointers(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, item]) => pointers(item, `${path}/${key}`));
  return path === '' ? below : [path, ...below];
}

test.each(['story.json', 'memberships.json'])(
  'any value of %s may be anything: no throw, and nothing shown unverified',
  (file) => {
    const good = norwayTokyo();
    const paths = fc.constantFrom(...pointers(JSON.parse(good[file] ?? '')));
    fc.assert(
      fc.property(paths, fc.jsonValue(), (path, value) => {
        const patch: Patch = { [file]: [{ op: 'replace', path, value }] };
        const { story, problems } = readStory(patched(good, patch));
        if (!story) return problems.some(({ severity }) => severity === 'fatal');
        const { total, verified } = indexStory(story).quotes;
        return total === verified || problems.some(({ severity }) => severity === 'fault');
      }),
      { numRuns: 300 },
    );
  },
);

test.each(['/title/quotes', '/date/quotes'])('with nothing in %s there is no story', (path) => {
  const kind = { op: 'replace', path: path.replace('quotes', 'kind'), value: 'stated' } as const;
  const patch: Patch = { 'story.json': [kind, { op: 'replace', path, value: [] }] };
  const { story, problems } = readStory(patched(norwayTokyo(), patch));
  expect(story).toBeUndefined();
  expect(problems).toEqual([
    expect.objectContaining({ kind: 'fact-unfounded', severity: 'fatal' }),
  ]);
});

test('any text is an article or a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { story, problems } = readStory({ ...norwayTokyo(), 'article.en.txt': text });
      expect(story === undefined || problems.length > 0).toBe(true);
    }),
  );
});

test('reading changes nothing that it was given, and reads the same again', () => {
  const files = Object.freeze(norwayTokyo());
  expect(readStory(files)).toEqual(readStory(files));
});
