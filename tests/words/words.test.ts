import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/words/catalogues';
import { dateText } from '../../src/words/dates';
import { numberText } from '../../src/words/numbers';
import { pluralPhrase } from '../../src/words/plural';

const [ar, en, ru] = [catalogueOf('ar'), catalogueOf('en'), catalogueOf('ru')];

describe('dates', () => {
  it.each([
    ['1992', '1992', '1992'],
    ['2024-09', 'September 2024', 'سبتمبر 2024'],
    ['2025-10-08', '8 October 2025', '8 أكتوبر 2025'],
    ['2025-10-08/2025-10-10', '8–10 October 2025', 'من 8 إلى 10 أكتوبر 2025'],
    ['2024-09/2025-08', 'September 2024 – August 2025', 'سبتمبر 2024 – أغسطس 2025'],
  ])('%s has the precision that it has', (date, english, arabic) => {
    expect(dateText(en, date)).toBe(english);
    expect(dateText(ar, date)).toBe(arabic);
  });
});

describe('Russian dates', () => {
  it.each([
    ['1992', '1992'],
    ['2024-09', 'сентябрь 2024'],
    ['2025-10-08', '8 октября 2025'],
    ['2025-10-08/2025-10-10', '8–10 октября 2025'],
  ])('%s has the month in the case that it needs', (date, russian) => {
    expect(dateText(ru, date)).toBe(russian);
  });
});

describe('numbers', () => {
  it('are grouped in English and not in Arabic', () => {
    expect(numberText(en, 1343.4)).toBe('1,343');
    expect(numberText(ar, 1343.4)).toBe('1343');
    expect(numberText(en, 999)).toBe('999');
    expect(numberText(en, 1234567)).toBe('1,234,567');
  });
});

describe('plurals', () => {
  it.each([
    [0, 'لا مقتطفات'],
    [1, 'مقتطف واحد'],
    [2, 'مقتطفان'],
    [3, '3 مقتطفات'],
    [11, '11 مقتطفا'],
    [100, '100 مقتطف'],
  ])('Arabic counts %i', (count, phrase) => {
    expect(pluralPhrase('ar', ar.excerpts, count)).toBe(phrase);
  });

  it('English counts one and more', () => {
    expect(pluralPhrase('en', en.excerpts, 1)).toBe('1 excerpt');
    expect(pluralPhrase('en', en.excerpts, 6)).toBe('6 excerpts');
    expect(pluralPhrase('en', en.timesNamed, 1)).toBe('named once in the article');
  });
});

describe('catalogues', () => {
  it('refuse a language that has none', () => {
    expect(() => catalogueOf('xx')).toThrow('no catalogue for "xx"');
    expect(() => catalogueOf('__proto__')).toThrow('no catalogue');
  });
});
