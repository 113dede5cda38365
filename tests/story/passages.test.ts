/** Cutting: where paragraphs and sentences end, and that nothing is lost or changed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutArticle, passagesIn } from '../../src/story/passages';

const sentences = (text: string) =>
  cutArticle('en', text).paragraphs.map(({ passages }) => passages.map((passage) => passage.text));

test.each([
  ['one sentence without an end', 'Abc', [['Abc']]],
  ['two sentences', 'One. Two.', [['One.', 'Two.']]],
  ['two paragraphs', 'One.\n\nTwo.', [['One.'], ['Two.']]],
  ['blank lines with spaces, and more than one', 'One.\n \t\n\n\nTwo.', [['One.'], ['Two.']]],
  ['Windows line ends', 'One.\r\n\r\nTwo.', [['One.'], ['Two.']]],
  ['a line break within a sentence', 'One\ntwo. Three', [['One\ntwo.', 'Three']]],
  [
    'a figure with a point',
    'It is 1.5 km. It is 1,300 km.',
    [['It is 1.5 km.', 'It is 1,300 km.']],
  ],
  ['a quote after the end', 'He said “yes.” Then no.', [['He said “yes.”', 'Then no.']]],
  ['an end after the quote', 'He said “yes”. Then no.', [['He said “yes”.', 'Then no.']]],
  ['lower case after a point', 'The St. petersburg. End', [['The St. petersburg.', 'End']]],
  ['lower case after two spaces', 'The St.  petersburg. End', [['The St.  petersburg.', 'End']]],
  ['Arabic marks', 'هل جاء؟ نعم. انتهى!', [['هل جاء؟', 'نعم.', 'انتهى!']]],
  ['an Arabic comma', 'جاء، ثم ذهب؛ انتهى.', [['جاء، ثم ذهب؛ انتهى.']]],
  ['several marks', 'What?! Yes… No', [['What?!', 'Yes…', 'No']]],
  ['space around', '  One. \n', [['One.']]],
  ['nothing', ' \n\n ', []],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('passages are called by paragraph and sentence, from 1', () => {
  const ids = passagesIn(cutArticle('en', 'A. B.\n\nC.')).map(({ id }) => id);
  expect(ids).toEqual(['p1s1', 'p1s2', 'p2s1']);
});

test('the pieces are the text itself, in order, and only space is between them', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'B', '.', '؟', '"', ' ', '\n', '\r', 'و') });
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      for (const { start, end, text: piece } of passagesIn(cutArticle('en', text))) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(piece);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
