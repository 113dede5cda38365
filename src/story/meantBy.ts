/** The thing on the map that a mention means. */
import { type Pointed, samePointed } from './pointed';
import type { CountryCode, Mention, Story } from './story';

/** Undefined for what no map shows: a region without a layer. */
export function meantBy(
  story: Story,
  { place, country, region }: Mention,
): Exclude<Pointed, { readonly annotation: string }> | undefined {
  if (place !== undefined) return { place };
  if (country !== undefined) return { country };
  const layer = story.regions.find(({ id }) => id === region)?.layer;
  const shown = story.layers.some(({ id }) => id === layer);
  return region !== undefined && shown ? { region } : undefined;
}

/** Whether it means what is pointed at; a capital that stands for its country is pointed at with either. */
export function isPointed(story: Story, mention: Mention, pointed: Pointed | undefined): boolean {
  if (!pointed) return false;
  return (
    samePointed(meantBy(story, mention), pointed) ||
    ('country' in pointed && pointed.country === mention.country)
  );
}

/** The country that choosing it opens. */
export function countryOf(story: Story, mention: Mention): CountryCode | undefined {
  return mention.country ?? story.places.find(({ id }) => id === mention.place)?.country;
}
