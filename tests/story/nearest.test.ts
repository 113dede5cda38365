/** The nearest text to a quote that isn't there. */
import { expect, test } from 'vitest';
import { nearestText } from '../../src/story/nearest';
import { cutArticle } from '../../src/story/passages';
import { dushanbe } from './folders';

const article = cutArticle('ar', dushanbe()['article.ar.txt'] ?? '');

test.each([
  ['a spelling', 'الاتحاد السوفياتي', 1, 'الاتحاد السوفيتي'],
  ['a letter too many', 'تحالف فضفاضض', 4, 'تحالف فضفاض'],
  [
    'a word left out',
    'وتحتفظ روسيا بقاعدة في طاجيكستان',
    8,
    'وتحتفظ روسيا بقاعدة عسكرية في طاجيكستان',
  ],
  ['nothing like it', 'zzzz zzzz zzzz', undefined, undefined],
])('%s', (_, quote, paragraph, text) => {
  expect(nearestText(article, quote)).toEqual(paragraph && { paragraph, text });
});

test('of a long quote, a text of about its length', () => {
  const long = `${article.text.slice(0, 100).replace('بوتين', 'بوتن')}${article.text.slice(100, 170)}`;
  const nearest = nearestText(article, long);
  expect(nearest?.paragraph).toBe(1);
  expect(nearest?.text.length).toBeGreaterThan(150);
});
