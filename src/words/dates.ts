/** EDTF dates as a reader sees them, with the precision that they have and no more. */
import type { Edtf } from '../story/story';
import type { Catalogue } from './catalogue';

/** `2024-09` → September 2024. Days of one month make a range; other intervals are two dates with a dash. */
export function dateText(catalogue: Catalogue, date: Edtf): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return oneDate(catalogue, from);
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (!sameMonth) return `${oneDate(catalogue, from)} – ${oneDate(catalogue, to)}`;
  const { day: first, month, year } = parts(catalogue, from);
  return catalogue.dayRange
    .replace('{from}', first)
    .replace('{to}', parts(catalogue, to).day)
    .replace('{month}', month)
    .replace('{year}', year);
}

function oneDate(catalogue: Catalogue, date: string): string {
  const { year, month, day } = parts(catalogue, date);
  return [day, month, year].filter(Boolean).join(' ');
}

function parts(catalogue: Catalogue, date: string) {
  const [year = '', month, day] = date.split('-');
  return {
    year,
    month: month ? (catalogue.months[Number(month) - 1] ?? '') : '',
    day: day ? String(Number(day)) : '',
  };
}
