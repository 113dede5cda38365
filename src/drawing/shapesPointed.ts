/** The shapes of the map that light up for what is pointed at. */
import { standingsIn } from '../story/memberships';
import type { Pointed } from '../story/pointed';
import type { CountryCode, Story } from '../story/story';
import { placesShown } from './drawing';
import { shapesOf } from './shapesOf';

/**
 * Ids of shapes. A place that isn't drawn lights its country, a region the members of its layer.
 * @param day on which they are members, ISO 8601
 */
export function shapesPointed(story: Story, pointed: Pointed, day: string): string[] {
  if ('country' in pointed) return [shapeOf(pointed.country)];
  if ('annotation' in pointed)
    return story.annotations.filter(({ id }) => id === pointed.annotation).flatMap(shapesOf);
  if ('region' in pointed) return membersOf(story, pointed.region, day).map(shapeOf);
  const place = story.places.find(({ id }) => id === pointed.place);
  if (!place) return [];
  return [placesShown(story).includes(place.id) ? `place-${place.id}` : shapeOf(place.country)];
}

function shapeOf(code: CountryCode): string {
  return `country-${code}`;
}

function membersOf(story: Story, id: string, day: string): CountryCode[] {
  const region = story.regions.find((one) => one.id === id);
  const layer = story.layers.find((one) => one.id === region?.layer);
  if (!layer) return [];
  return [...standingsIn(story, layer, day)].flatMap(([code, { kind }]) =>
    kind === 'member' ? code : [],
  );
}
