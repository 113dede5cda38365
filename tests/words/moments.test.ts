/** Moments and gaps as a reader sees and hears them, in both languages. */
import { describe, expect, it, test } from 'vitest';
import type { Moment } from '../../src/story/moments';
import { momentAt } from '../../src/story/moments';
import { readStory } from '../../src/story/readStory';
import { catalogueOf } from '../../src/words/catalogues';
import { shortDateText } from '../../src/words/dates';
import { gapText, laterText, momentText } from '../../src/words/moments';
import { dushanbe } from '../story/folders';

const { story } = readStory(dushanbe());
if (!story) throw new Error('the default story could not be read');
const moment = (date?: string): Moment => momentAt(story, date) ?? expect.fail();

describe('a moment', () => {
  it('is said with its whole date and heading', () => {
    expect(momentText('en', moment('2024-09'))).toBe('September 2024: Official visit to Mongolia');
    expect(momentText('ar', moment('2024-09'))).toBe('سبتمبر 2024: زيارة رسمية إلى منغوليا');
  });

  it('counts what else begins then', () => {
    const en = '8 October 2025: State visit to Dushanbe, and 1 more';
    expect(momentText('en', moment())).toBe(en);
    expect(momentText('ar', moment())).toBe('8 أكتوبر 2025: زيارة دولة إلى دوشنبه، وشرح آخر');
  });

  it('without an annotation is the day of the article', () => {
    const bare = { ...moment(), annotations: [] };
    expect(momentText('en', bare)).toBe('8 October 2025: The day of the article');
    expect(momentText('ar', bare)).toBe('8 أكتوبر 2025: يوم المقال');
  });

  it('takes a heading as it is written', () => {
    const [first] = moment().annotations;
    const heading = { en: "$& costs # $' dollars", ar: '' };
    const annotations = first ? [{ ...first, heading }, first, first] : expect.fail();
    expect(momentText('en', { ...moment(), annotations })).toBe(
      `8 October 2025: ${heading.en}, and 2 more`,
    );
  });
});

test.each([
  [1, '1 year', 'عام واحد', 'بعد عام واحد'],
  [2, '2 years', 'عامان', 'بعد عامين'],
  [3, '3 years', '3 أعوام', 'بعد 3 أعوام'],
  [30, '30 years', '30 عاما', 'بعد 30 عاما'],
  [100, '100 years', '100 عام', 'بعد 100 عام'],
])('%i years', (count, en, ar, arLater) => {
  const gap = { unit: 'year', count } as const;
  expect([gapText('en', gap), laterText('en', gap)]).toEqual([en, `${en} later`]);
  expect([gapText('ar', gap), laterText('ar', gap)]).toEqual([ar, arLater]);
});

test.each([
  [6, '6 months', '6 أشهر', 'بعد 6 أشهر'],
  [11, '11 months', '11 شهرا', 'بعد 11 شهرا'],
])('%i months', (count, en, ar, arLater) => {
  const gap = { unit: 'month', count } as const;
  expect([gapText('en', gap), laterText('en', gap)]).toEqual([en, `${en} later`]);
  expect([gapText('ar', gap), laterText('ar', gap)]).toEqual([ar, arLater]);
});

describe('a date in little room', () => {
  it.each([
    ['1992', undefined, '1992', '1992'],
    ['2024-09', '2023', 'Sep 2024', 'سبتمبر 2024'],
    ['2025-10-08', '2025-08', '8 Oct 2025', '8 أكتوبر 2025'],
    ['2025-10-09', '2025-10-08', '9 Oct', '9 أكتوبر'],
    ['2025-10-09', '2025-10', '9 Oct 2025', '9 أكتوبر 2025'],
    ['2025-10-09', '2024-10-09', '9 Oct 2025', '9 أكتوبر 2025'],
    ['2025-10', '2025-09', 'Oct 2025', 'أكتوبر 2025'],
  ])('%s after %s', (date, previous, en, ar) => {
    expect(shortDateText(catalogueOf('en'), date, previous)).toBe(en);
    expect(shortDateText(catalogueOf('ar'), date, previous)).toBe(ar);
  });
});
