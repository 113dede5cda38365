/** The thing on the map that a mention means. */
import type { Pointed } from './pointed';
import type { Mention, Story } from './story';

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
