/** How countries are told apart: each belongs to one group, by its part in the story. */
import { parseEdtf } from '../story/dates';
import { membersOn } from '../story/memberships';
import type { CountryCode, Layer, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';

/**
 * host: the story's country; origin: where its trips begin; visited: where earlier trips led;
 * layer-N: a member of the story's Nth layer; named: otherwise named by the article; other: not named.
 */
export type Group = 'host' | 'origin' | 'visited' | `layer-${number}` | 'named' | 'other';

/** A country without an entry is in the group `other`. The first group that fits is its own. */
export function groupsOf(story: Story, index: StoryIndex): ReadonlyMap<CountryCode, Group> {
  const countryOf = new Map(story.places.map((place) => [place.id, place.country]));
  const ends = (end: 'from' | 'to') =>
    story.trips.flatMap((trip) => countryOf.get(trip[end]) ?? []);
  const byPriority: [Group, readonly CountryCode[]][] = [
    ['host', [story.host]],
    ['origin', ends('from')],
    ['visited', ends('to')],
    ...story.layers.flatMap((layer, n): [Group, readonly CountryCode[]][] =>
      layer.on ? [[`layer-${n + 1}`, membersOf(story, layer)]] : [],
    ),
    ['named', index.namedCountries],
  ];
  const groups = new Map<CountryCode, Group>();
  for (const [group, codes] of byPriority)
    for (const code of codes) if (!groups.has(code)) groups.set(code, group);
  return groups;
}

/** Who is in a layer on the story's day, associates included. */
function membersOf(story: Story, layer: Layer): readonly CountryCode[] {
  if (layer.memberships === undefined) return layer.members ?? [];
  const day = parseEdtf(story.date.date)?.lastDay ?? '';
  return (['member', 'associate'] as const)
    .flatMap((standing) => membersOn(story, layer.memberships ?? '', day, standing))
    .map(({ country }) => country);
}
