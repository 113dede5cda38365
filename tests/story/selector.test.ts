/** Selectors: named cases, and the law that what is described is found again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as describeSpan, match, positionOf, spanAt } from '../../src/story/selector';

const quote = (exact: string, prefix?: string, suffix?: string) => ({
  type: 'TextQuoteSelector' as const,
  exact,
  prefix,
  suffix,
});

test.each([
  ['once', 'one two three', quote('two'), [[4, 7]]],
  [
    'twice',
    'two by two',
    quote('two'),
    [
      [0, 3],
      [7, 10],
    ],
  ],
  [
    'overlapping itself',
    'aaa',
    quote('aa'),
    [
      [0, 2],
      [1, 3],
    ],
  ],
  ['settled by its prefix', 'two by two', quote('two', 'by '), [[7, 10]]],
  ['settled by its suffix', 'two by two', quote('two', '', ' by'), [[0, 3]]],
  ['at the very end', 'one two', quote('two', 'one ', ''), [[4, 7]]],
  ['not at all', 'one two', quote('three'), []],
  ['in other case', 'one Two', quote('two'), []],
  ['between the wrong words', 'one two three', quote('two', 'three '), []],
  ['empty', 'one', quote(''), []],
  ['with its clitic', 'كازاخستان وأوزبكستان', quote('وأوزبكستان'), [[10, 20]]],
  ['across a line break', 'one.\n\nTwo', quote('Two', '.\n\n'), [[6, 9]]],
  ['beyond the basic plane', 'a 🏔 b 🏔', quote('🏔', 'b '), [[7, 9]]],
])('match: %s', (_, text, selector, spans) => {
  expect(match(text, selector)).toEqual(spans.map(([start, end]) => ({ start, end })));
});

test('describe takes context in whole words', () => {
  const text = 'The leaders of Kazakhstan, Kyrgyzstan and Uzbekistan took part.';
  expect(describeSpan(text, { start: 27, end: 37 })).toEqual(
    quote('Kyrgyzstan', ' of Kazakhstan, ', ' and Uzbekistan '),
  );
});

test('describe takes as much context as tells repeated words apart', () => {
  const text = 'no '.repeat(50);
  const span = { start: 75, end: 77 };
  expect(match(text, describeSpan(text, span))).toEqual([span]);
});

/** Texts of few letters, so that words repeat, and some from every plane. */
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 80 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('و', 'ل', '🏔', '\n'), minLength: 1, maxLength: 80 }),
);
const spansIn = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
const textsWithSpans = texts.chain((text) => fc.tuple(fc.constant(text), spansIn(text)));

test('every span that is not empty is found again by its description, and it alone', () => {
  fc.assert(
    fc.property(textsWithSpans, ([text, span]) => {
      fc.pre(span.start < span.end);
      expect(match(text, describeSpan(text, span))).toEqual([span]);
    }),
  );
});

test('every match of a description has its words', () => {
  fc.assert(
    fc.property(texts, fc.string({ maxLength: 3 }), (text, exact) => {
      for (const { start, end } of match(text, quote(exact))) {
        expect(text.slice(start, end)).toBe(exact);
      }
    }),
  );
});

test('positions count code points and lead back', () => {
  expect(positionOf('🏔🏔ab', { start: 4, end: 5 })).toEqual({
    type: 'TextPositionSelector',
    start: 2,
    end: 3,
  });
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), fc.nat(), (pieces, n) => {
      const text = pieces.join('');
      const start = pieces.slice(0, n % (pieces.length + 1)).join('').length;
      const span = { start, end: text.length };
      expect(spanAt(text, positionOf(text, span))).toEqual(span);
    }),
  );
});
