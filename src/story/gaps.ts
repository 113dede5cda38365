/** Long gaps between moments that stand at equal steps: how much time a step leaps over. */
import { type EdtfDate, parseEdtf } from './dates';
import type { Edtf } from './story';

export interface Gap {
  readonly unit: 'year' | 'month';
  /** Whole units. */
  readonly count: number;
}

const YEAR = 12;
/** Months. A shorter gap goes without a name, a longer one is told in years. */
const SHORTEST = 6;
const LONGEST_IN_MONTHS = 23;

/**
 * The gap from one date to a later one, neither an interval; undefined where it isn't long.
 * From or to a year alone it counts calendar years, from two on: 2023 to 2024 may be one day.
 */
export function gapBetween(earlier: Edtf, later: Edtf): Gap | undefined {
  const [from, to] = [parseEdtf(earlier), parseEdtf(later)];
  if (!from || !to) return undefined;
  const months = monthsBetween(from, to);
  if ([from, to].some(({ precision }) => precision === 'year')) {
    const years = yearOf(to) - yearOf(from);
    return years >= 2 ? { unit: 'year', count: years } : undefined;
  }
  if (months > LONGEST_IN_MONTHS) return { unit: 'year', count: Math.round(months / YEAR) };
  return months >= SHORTEST ? { unit: 'month', count: months } : undefined;
}

/** Whole months between two days; calendar months where either is known to the month only. */
function monthsBetween(from: EdtfDate, to: EdtfDate): number {
  const months = (yearOf(to) - yearOf(from)) * YEAR + monthOf(to) - monthOf(from);
  const days = from.precision === 'day' && to.precision === 'day';
  return days && to.firstDay.slice(8) < from.firstDay.slice(8) ? months - 1 : months;
}

const yearOf = ({ firstDay }: EdtfDate) => Number(firstDay.slice(0, 4));
const monthOf = ({ firstDay }: EdtfDate) => Number(firstDay.slice(5, 7));
