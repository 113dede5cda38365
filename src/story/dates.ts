/** EDTF level 0 dates and intervals: reading them, their precision, and the days they cover. */

export type Precision = 'year' | 'month' | 'day';

/** One date, or an interval with both ends. Days are ISO 8601 (`2025-10-08`). */
export interface EdtfDate {
  /** The coarser of an interval's two ends. */
  readonly precision: Precision;
  readonly interval: boolean;
  readonly firstDay: string;
  readonly lastDay: string;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS = 12;
const COARSENESS: readonly Precision[] = ['day', 'month', 'year'];

/** Days in a month of the proleptic Gregorian calendar (ISO 8601), month from 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parseSingle(text: string): EdtfDate | undefined {
  const found = SHAPE.exec(text);
  if (!found) return undefined;
  const [, year = '', month, day] = found;
  if (month === undefined) {
    return {
      precision: 'year',
      interval: false,
      firstDay: `${year}-01-01`,
      lastDay: `${year}-12-31`,
    };
  }
  if (Number(month) < 1 || Number(month) > MONTHS) return undefined;
  const length = daysIn(Number(year), Number(month));
  if (day === undefined) {
    const stem = `${year}-${month}`;
    return {
      precision: 'month',
      interval: false,
      firstDay: `${stem}-01`,
      lastDay: `${stem}-${length}`,
    };
  }
  if (Number(day) < 1 || Number(day) > length) return undefined;
  return { precision: 'day', interval: false, firstDay: text, lastDay: text };
}

/**
 * Reads `1992`, `2024-09`, `2025-10-08` or `2025-10-08/2025-10-10`; undefined for anything else:
 * no time of day, no open or reversed interval, no day that the calendar doesn't have.
 * Source: Extended Date/Time Format (EDTF), Library of Congress, level 0.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const ends = text.split('/', 3);
  const start = parseSingle(ends[0] ?? '');
  if (ends.length === 1) return start;
  const end = ends.length === 2 ? parseSingle(ends[1] ?? '') : undefined;
  if (!start || !end || start.firstDay > end.firstDay || start.lastDay > end.lastDay)
    return undefined;
  const coarser = COARSENESS.indexOf(start.precision) > COARSENESS.indexOf(end.precision);
  return {
    precision: coarser ? start.precision : end.precision,
    interval: true,
    firstDay: start.firstDay,
    lastDay: end.lastDay,
  };
}

/** Whether the text is one whole ISO 8601 day that the calendar has. */
export function isDay(text: string): boolean {
  const date = parseEdtf(text);
  return date !== undefined && date.precision === 'day' && !date.interval;
}
