/** Classes of how often an article names its countries, for a map that grades them. */
import type { StoryIndex } from '../story/storyIndex';

/** How many classes there are colours for. */
const steps = 4;

/** Countries named `from` to `to` times, both included; `step` from 1 (seldom) to 4 (often). */
export interface NamingClass {
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly countries: number;
}

/**
 * The step of a count: the classes end at the fourth root, the square root … of the greatest count.
 * Most countries of an article are named once and few often: equal steps would put nearly all in one.
 */
export function namingStep(count: number, greatest: number): number {
  for (let step = 1; step < steps; step++) if (count ** steps <= greatest ** step) return step;
  return steps;
}

/** The classes that hold a country, from seldom to often; `from` and `to` are counts that occur. */
export function namingClasses(index: StoryIndex): readonly NamingClass[] {
  const counts = index.namedCountries.map(index.timesNamed).sort((one, other) => one - other);
  const greatest = counts.at(-1) ?? 0;
  return Array.from({ length: steps }, (_, n) => n + 1).flatMap((step) => {
    const within = counts.filter((count) => namingStep(count, greatest) === step);
    const [from, to] = [within[0], within.at(-1)];
    return from === undefined || to === undefined
      ? []
      : [{ step, from, to, countries: within.length }];
  });
}
