/** A story's moments: the dates at which the map can be shown, and the day it then shows. */
import { parseEdtf } from './dates';
import type { Annotation, Edtf, Story } from './story';

export interface Moment {
  /** With the precision that its source gives; the start of an interval. */
  readonly date: Edtf;
  /** The day that the map shows, ISO 8601. */
  readonly day: string;
  /** Those that begin then, in the story's order. */
  readonly annotations: readonly Annotation[];
}

/** The dates at which annotations begin, and the story's own, by the day shown. */
export function momentsOf(story: Story): readonly Moment[] {
  const groups = new Map<Edtf, Annotation[]>([[startOf(story.date.date), []]]);
  for (const annotation of story.annotations) {
    if (!annotation.date) continue;
    const start = startOf(annotation.date.date);
    const group = groups.get(start);
    if (group) group.push(annotation);
    else groups.set(start, [annotation]);
  }
  return [...groups]
    .map(([date, annotations]) => ({ date, day: dayShown(date, annotations), annotations }))
    .sort((one, other) => compare(one.day, other.day) || compare(one.date, other.date));
}

/** The moment of that date; without one, of the story's own. Undefined where the story has none. */
export function momentAt(story: Story, date: Edtf | undefined): Moment | undefined {
  const wanted = date ?? startOf(story.date.date);
  return momentsOf(story).find((moment) => moment.date === wanted);
}

/** The last day of the period, unless a reference fact names an exact day within it. */
function dayShown(date: Edtf, annotations: readonly Annotation[]): string {
  const period = parseEdtf(date);
  if (!period) return date;
  const exact = annotations.flatMap(({ facts }) =>
    facts.flatMap((fact) => {
      const when = fact.kind === 'reference' && fact.date ? parseEdtf(fact.date) : undefined;
      if (when?.precision !== 'day') return [];
      return period.firstDay <= when.firstDay && when.lastDay <= period.lastDay
        ? [when.lastDay]
        : [];
    }),
  );
  return exact.sort().at(-1) ?? period.lastDay;
}

function startOf(date: Edtf): Edtf {
  return date.split('/')[0] ?? date;
}

/** ISO days and EDTF dates compare as text. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
