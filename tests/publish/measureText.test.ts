/** Widths against what Chromium measured with the same fonts, and the laws that they follow. */
import { expect, test } from 'vitest';
import { type TextStyle, textMeasurer } from '../../src/publish/measureText';

const measure = textMeasurer();
const sans: TextStyle = { family: 'sans', weight: 400, size: 16 };

test.each([
  ['قيرغيزستان', 'sans', 400, 'ar', 65.06],
  ['قيرغيزستان', 'sans', 600, 'ar', 68.48],
  ['قيرغيزستان', 'serif', 400, 'ar', 68.97],
  ['8–10 أكتوبر 2025', 'sans', 400, 'ar', 116.63],
  ['8–10 أكتوبر 2025', 'serif', 400, 'ar', 112.27],
  ['8–10 أكتوبر 2025', 'serif', 400, 'en', 109.64],
  ['AVATAR To We', 'sans', 600, 'en', 107.25],
  ['AVATAR To We', 'serif', 400, 'en', 108.98],
] as const)(
  '%s in %s %i (%s) is as wide as in Chromium',
  (text, family, weight, language, width) => {
    // Twice: the shaper must not remember the word before.
    for (const _ of [1, 2]) {
      expect(Math.abs(measure(text, { family, weight, size: 16, language }) - width)).toBeLessThan(
        0.1,
      );
    }
  },
);

test('grows with the size and with the weight', () => {
  expect(measure('Tajikistan', { ...sans, size: 32 })).toBeCloseTo(2 * measure('Tajikistan', sans));
  expect(measure('Tajikistan', { ...sans, weight: 600 })).toBeGreaterThan(
    measure('Tajikistan', sans),
  );
});

test('Arabic is shaped: joined letters are narrower than the same letters apart', () => {
  const apart = [...'طاجيكستان'].reduce((sum, letter) => sum + measure(letter, sans), 0);
  expect(measure('طاجيكستان', sans)).toBeLessThan(0.95 * apart);
});

test('without a language, an Arabic letter makes the text Arabic', () => {
  const serif: TextStyle = { family: 'serif', weight: 400, size: 16 };
  expect(measure('أكتوبر 2025', serif)).toBe(measure('أكتوبر 2025', { ...serif, language: 'ar' }));
  expect(measure('October 2025', serif)).toBe(
    measure('October 2025', { ...serif, language: 'en' }),
  );
});

test('marks, joiners and direction marks add nothing', () => {
  expect(measure('\u2068طاجيكستان\u2069', sans)).toBeCloseTo(measure('طاجيكستان', sans));
});

test('an empty text has no width', () => {
  expect(measure('', sans)).toBe(0);
});
