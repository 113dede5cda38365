/** The labels that a story's map would like to have, by importance. */
import type { Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { CountryFrame } from './baseMap';
import { type PlacesInPlane, placesShown } from './drawing';
import type { Candidate } from './placement';

/** Places first, then the countries that the article names, then the rest by size. */
export function candidatesOf(
  story: Story,
  index: StoryIndex,
  countries: readonly CountryFrame[],
  inPlane: PlacesInPlane,
  language: Language,
): Candidate[] {
  const places = placesShown(story).flatMap((id): Candidate[] => {
    const place = story.places.find((one) => one.id === id);
    const at = inPlane[id];
    if (!place || !at) return [];
    const label = { id: `place-${id}`, text: place.name[language] ?? id, country: place.country };
    return [{ ...label, role: 'place', at, priority: 3e4 }];
  });
  const named = new Set(index.namedCountries);
  const labels = countries.map((country): Candidate => {
    const { at, room } = country.label;
    const { code, name } = country;
    const label = { id: `country-${code}`, text: name, country: code, at, room };
    if (code === story.host) return { ...label, role: 'host', priority: 4e4 };
    if (named.has(code)) return { ...label, role: 'named', priority: 2e4 + room };
    return { ...label, role: 'other', priority: room };
  });
  return [...places, ...labels];
}
