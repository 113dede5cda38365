/** What of a story the map is led to. */
import type { Annotation, CountryCode, Mention, Step, Story } from './story';

export interface Sight {
  readonly annotations: readonly Annotation[];
  readonly countries: readonly CountryCode[];
  /** Ids. */
  readonly places: readonly string[];
}

export function sightOfAnnotations(annotations: readonly Annotation[]): Sight {
  return { annotations, countries: [], places: [] };
}

export function sightOfStep(story: Story, step: Step): Sight {
  const { annotations, countries } = step;
  return {
    annotations: story.annotations.filter(({ id }) => annotations.includes(id)),
    countries,
    places: [],
  };
}

/** All that a paragraph (`p8`) or a sentence (`p8s1`) mentions. */
export function sightOfPassage(story: Story, passage: string): Sight {
  const within = story.mentions.filter(
    (mention) => mention.passage === passage || mention.passage.startsWith(`${passage}s`),
  );
  return {
    annotations: [],
    countries: [...new Set(within.flatMap((mention) => countriesOf(story, mention)))],
    places: [...new Set(within.flatMap(({ place }) => place ?? []))],
  };
}

/** A place is seen by itself; a region by the countries of its layer, where those don't change with the day. */
function countriesOf(story: Story, { country, place, region }: Mention): readonly CountryCode[] {
  if (place !== undefined) return [];
  if (country !== undefined) return [country];
  const layer = story.regions.find(({ id }) => id === region)?.layer;
  return story.layers.find(({ id }) => id === layer)?.members ?? [];
}
