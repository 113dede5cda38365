/** Whether something dated is to come, under way or past on the day that the map shows. */
import { parseEdtf } from './dates';
import type { Edtf } from './story';

export type Tense = 'toCome' | 'underWay' | 'past';

/**
 * What begins after the day is to come; an interval that has begun and not ended is under way.
 *
 * @param day ISO 8601
 */
export function tenseOf(date: Edtf, day: string): Tense | undefined {
  const period = parseEdtf(date);
  if (!period) return undefined;
  if (period.firstDay > day) return 'toCome';
  return period.interval && period.lastDay > day ? 'underWay' : 'past';
}
