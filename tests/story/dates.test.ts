/** EDTF: what is a date, how precise, and which days it covers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay, parseEdtf } from '../../src/story/dates';

test.each([
  ['1992', 'year', false, '1992-01-01', '1992-12-31'],
  ['2024-09', 'month', false, '2024-09-01', '2024-09-30'],
  ['2022-02', 'month', false, '2022-02-01', '2022-02-28'],
  ['2024-02', 'month', false, '2024-02-01', '2024-02-29'],
  ['1900-02', 'month', false, '1900-02-01', '1900-02-28'],
  ['2000-02', 'month', false, '2000-02-01', '2000-02-29'],
  ['2025-12', 'month', false, '2025-12-01', '2025-12-31'],
  ['2025-10-08', 'day', false, '2025-10-08', '2025-10-08'],
  ['2024-02-29', 'day', false, '2024-02-29', '2024-02-29'],
  ['2025-10-08/2025-10-10', 'day', true, '2025-10-08', '2025-10-10'],
  ['2025-10-08/2025-10-08', 'day', true, '2025-10-08', '2025-10-08'],
  ['1992/1997-06', 'year', true, '1992-01-01', '1997-06-30'],
  ['1992-05/1997-06-27', 'month', true, '1992-05-01', '1997-06-27'],
])('%s is of the %s', (text, precision, interval, firstDay, lastDay) => {
  expect(parseEdtf(text)).toEqual({ precision, interval, firstDay, lastDay });
});

test.each([
  '',
  '25',
  '02025',
  '2025-13',
  '2025-00',
  '2025-02-29',
  '2025-02-31',
  '2025-04-31',
  '2025-10-00',
  '2025-10-32',
  '2025-1-8',
  '2025-10-08T12:00',
  '2025-10-08 ',
  '٢٠٢٥',
  '2025/',
  '/2025',
  '2025-10-10/2025-10-08',
  '2025-10/2025',
  '2023/2024/2025',
  '2025?',
  'Wednesday',
])('%j is no date', (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

test('a day is a date of that precision, no interval', () => {
  expect(['2025-10-08', '2025-10', '2025', '2025-10-08/2025-10-10'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('every day of the calendar is a day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => isDay(date.toISOString().slice(0, 10)),
    ),
  );
});

test('a month ends on the day before the first of the next', () => {
  for (let month = 0; month < 12 * 400; month += 1) {
    const [first, next] = [month, month + 1].map((m) => new Date(Date.UTC(1800, m, 1)));
    const text = first?.toISOString().slice(0, 7) ?? '';
    const last = new Date((next?.getTime() ?? 0) - 86_400_000).toISOString().slice(0, 10);
    expect(parseEdtf(text)?.lastDay).toBe(last);
  }
});
