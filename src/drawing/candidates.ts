/** All that a story's map would like to say in words, by importance. */
import type { PlanePoint } from '../earth/plane';
import type { Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { tenseOf } from '../story/tense';
import type { Catalogue } from '../words/catalogue';
import { catalogueOf } from '../words/catalogues';
import { shortDateText } from '../words/dates';
import type { Anchors } from './annotationAnchor';
import { annotationCandidates } from './annotationCandidates';
import type { NamedPoint } from './baseMap';
import { type Candidate, countryNameId, type LabelCandidate } from './candidate';
import { placesShown, type TripsInPlane } from './drawing';
import { priorities } from './priorities';

/** What can be named, in the plane and in the page's language. */
export interface Nameable extends Anchors {
  readonly trips: TripsInPlane;
  /** Parts of countries that have their own name, e.g. Alaska. */
  readonly parts: readonly NamedPoint[];
  readonly seas: readonly NamedPoint[];
  /** The `id` of each is its country's code. */
  readonly capitals: readonly NamedPoint[];
}

/** What the reader looks at. */
export interface Shown {
  /** ISO 8601 day: what begins after it is still to come. */
  readonly day: string;
  /** Ids of the layers that are on, the built-in ones among them. */
  readonly layers: ReadonlySet<string>;
  /** Ids of annotations that are open or belong to the chosen moment: they go before the others. */
  readonly chosen?: readonly string[];
  /** Ids of the annotations to speak of; all of them when left out. */
  readonly annotations?: ReadonlySet<string>;
}

/** Kilometres a pixel up to which capitals are named: of the story's countries, and of the others. */
const near = { named: 8, other: 3.5 };
/** Where along a trip its date may stand, as shares of the way. */
const along = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

export function candidatesOf(
  story: Story,
  index: StoryIndex,
  nameable: Nameable,
  language: Language,
  shown: Shown,
): Candidate[] {
  const words = catalogueOf(language);
  const withTrips = shown.layers.has('trips');
  return [
    ...countriesOf(story, index, nameable, shown),
    ...partsOf(index, nameable),
    ...(withTrips ? placesOf(story, nameable, language) : []),
    ...(withTrips ? tripsOf(story, nameable, words, shown) : []),
    ...(shown.layers.has('border')
      ? nameable.lines.map((one) => ({ ...named(one, 'line', priorities.line), line: one.id }))
      : []),
    ...annotationCandidates(story, nameable, words, language, shown),
    ...capitalsOf(story, index, nameable, language, withTrips),
    ...nameable.seas.map((one) => named(one, 'sea', priorities.sea)),
  ];
}

function countriesOf(story: Story, index: StoryIndex, { countries }: Nameable, { layers }: Shown) {
  const known = new Set(index.namedCountries);
  return countries.map(({ code, name, label: { at, room } }): LabelCandidate => {
    const role = code === story.host ? 'host' : known.has(code) ? 'named' : 'other';
    const times = layers.has('named') ? index.timesNamed(code) : 0;
    const id = countryNameId(code);
    const label = { id, role, text: name, country: code, at, room } as const;
    const priority = priorities[role] + room;
    return times > 0 ? { ...label, priority, count: String(times) } : { ...label, priority };
  });
}

/** Parts of the countries that the article names are as strong as these; others wait until they have room. */
function partsOf(index: StoryIndex, { parts }: Nameable): LabelCandidate[] {
  const known = new Set(index.namedCountries);
  return parts.map((one) => {
    const role = one.country !== undefined && known.has(one.country) ? 'part' : 'other';
    return named(one, role, priorities[role]);
  });
}

function placesOf(story: Story, { places }: Nameable, language: Language): LabelCandidate[] {
  return placesShown(story).flatMap((id): LabelCandidate[] => {
    const place = story.places.find((one) => one.id === id);
    const at = places[id];
    if (!place || !at) return [];
    const { name, country } = place;
    const priority = priorities.place;
    return [
      { id: `place-${id}`, role: 'place', text: name[language] ?? id, country, at, priority },
    ];
  });
}

function tripsOf(story: Story, { trips }: Nameable, words: Catalogue, { day }: Shown) {
  return story.trips.flatMap(({ id, date }): LabelCandidate[] => {
    const path = trips[id] ?? [];
    const [at, ...also] = along.flatMap((share) => pointAt(path, share));
    if (!at) return [];
    const label = {
      id: `trip-${id}`,
      role: 'trip',
      text: shortDateText(words, date.split('/')[0] ?? date),
      trip: id,
    } as const;
    return [
      { ...label, at, also, priority: priorities.trip, faint: tenseOf(date, day) === 'toCome' },
    ];
  });
}

/** Capitals that don't stand as a trip's end already; as the story spells them, where it does. */
function capitalsOf(
  story: Story,
  index: StoryIndex,
  { capitals }: Nameable,
  language: Language,
  withTrips: boolean,
): LabelCandidate[] {
  const shown = withTrips ? placesShown(story) : [];
  const own = (code: string) =>
    story.places.filter(({ capital, country }) => capital && country === code);
  const known = new Set(index.namedCountries);
  return capitals
    .filter((one) => !own(one.id).some(({ id }) => shown.includes(id)))
    .map((one) => {
      const name = own(one.id)[0]?.name[language] ?? one.name;
      const [priority, coarsest] = known.has(one.id)
        ? [priorities.capital, near.named]
        : [priorities.otherCapital, near.other];
      return { ...named({ ...one, name }, 'capital', priority), coarsest };
    });
}

function named(
  { id, name, at, room, country, also }: NamedPoint,
  role: LabelCandidate['role'],
  priority: number,
): LabelCandidate {
  return {
    id: `${role}-${id}`,
    role,
    text: name,
    at,
    priority: priority + (room ?? 0),
    ...(room === undefined ? {} : { room }),
    ...(also === undefined ? {} : { also }),
    ...(country === undefined ? {} : { country }),
  };
}

function pointAt(path: readonly PlanePoint[], share: number): PlanePoint[] {
  const point = path[Math.round(share * (path.length - 1))];
  return point ? [point] : [];
}
