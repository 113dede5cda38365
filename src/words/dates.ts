/** EDTF dates as a reader sees them, with the precision that they have and no more. */
import type { Edtf } from '../story/story';
import type { Catalogue } from './catalogue';

/** `2024-09` → September 2024. Days of one month make a range; other intervals are two dates with a dash. */
export function dateText(catalogue: Catalogue, date: Edtf): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return oneDate(catalogue, from);
  const days = from.length === 10 && to.length === 10;
  if (!days || !sameMonth(from, to))
    return `${oneDate(catalogue, from)} – ${oneDate(catalogue, to)}`;
  const { day: first, month, year } = parts(catalogue, from);
  return catalogue.dayRange
    .replace('{from}', first)
    .replace('{to}', parts(catalogue, to).day)
    .replace('{month}', month)
    .replace('{year}', year);
}

/**
 * One date in little room: `2024-09` → Sep 2024. A day that follows a day of the same month goes
 * without the year: 9 Oct.
 */
export function shortDateText(catalogue: Catalogue, date: Edtf, previous?: Edtf): string {
  const months = catalogue.timeline.shortMonths ?? catalogue.months;
  const { year, month, day } = parts({ months }, date);
  const known = day !== '' && previous?.length === date.length && sameMonth(date, previous);
  return [day, month, known ? '' : year].filter(Boolean).join(' ');
}

function sameMonth(one: Edtf, other: Edtf): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}

function oneDate(catalogue: Catalogue, date: string): string {
  const { year, month, day } = parts(catalogue, date);
  return [day, month, year].filter(Boolean).join(' ');
}

function parts(
  { months, monthsOfDays = months }: Pick<Catalogue, 'months' | 'monthsOfDays'>,
  date: string,
) {
  const [year = '', month, day] = date.split('-');
  const names = day ? monthsOfDays : months;
  return {
    year,
    month: month ? (names[Number(month) - 1] ?? '') : '',
    day: day ? String(Number(day)) : '',
  };
}
