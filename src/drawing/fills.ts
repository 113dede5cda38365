/** How countries are told apart: the colour of each, and the marks of further layers over it. */
import { parseEdtf } from '../story/dates';
import { type StandingKind, standingsIn } from '../story/memberships';
import type { CountryCode, Layer, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Shown } from '../view/shown';
import { namingStep } from './namingClasses';

/**
 * host: the story's country; named-N: by how often the article names it, from seldom to often;
 * origin: where its trips begin; visited: where earlier trips led; layer-N: in the Nth layer, the
 * seventh with the first one's colour; named: otherwise named by the article; other: not named.
 */
export type Group =
  | 'host'
  | 'origin'
  | 'visited'
  | `layer-${number}`
  | `named-${number}`
  | 'named'
  | 'other';

/** A dated layer over another colour. */
export interface Mark {
  /** Its index in the story's layers, and its place among those with dates; both from 0. */
  readonly layer: number;
  readonly dated: number;
  readonly kind: MarkKind;
}

export type MarkKind = 'member' | 'signatory' | 'associate' | 'former';

export interface Fill {
  readonly base: Group;
  /** The layer that gives the base its colour. */
  readonly layer?: Layer;
  readonly marks: readonly Mark[];
  /** The same for equal fills, and fit for an id. */
  readonly key: string;
}

const colours = 6;
const plain: Fill = { base: 'other', marks: [], key: 'other' };

type Fills = ReadonlyMap<CountryCode, Fill>;

/** The map asks for them, and whoever says why a country is coloured. */
const known = new WeakMap<Shown, { readonly index: StoryIndex; readonly fills: Fills }>();

/** A country without an entry is of the group `other`, without marks. */
export function fillsOf(story: Story, index: StoryIndex, shown: Shown): Fills {
  const before = known.get(shown);
  if (before?.index === index) return before.fills;
  const fills = filled(story, index, shown);
  known.set(shown, { index, fills });
  return fills;
}

function filled(story: Story, index: StoryIndex, { layers, day }: Shown): Fills {
  const bases = basesOf(story, index, { layers, day });
  const marks = new Map<CountryCode, Mark[]>();
  for (const { layer, n, dated } of datedLayers(story)) {
    if (!layers.has(layer.id)) continue;
    for (const [code, { kind }] of standingsIn(story, layer, day)) {
      const base = bases.get(code);
      if (!isMarked(kind) || (base?.layer === layer && kind === 'member')) continue;
      marks.set(code, [...(marks.get(code) ?? []), { layer: n, dated, kind }]);
    }
  }
  const codes = new Set([...bases.keys(), ...marks.keys()]);
  return new Map([...codes].map((code) => [code, fill(bases.get(code), marks.get(code) ?? [])]));
}

/** The fill of a country of which the fills say nothing. */
export function fillOf(fills: Fills, code: CountryCode): Fill {
  return fills.get(code) ?? plain;
}

/** The countries that have that colour. */
export function inGroup(fills: Fills, group: Group): CountryCode[] {
  return [...fills].flatMap(([code, { base }]) => (base === group ? code : []));
}

/** The colour of the story's Nth layer, N from 0. */
export function layerGroup(n: number): `layer-${number}` {
  return `layer-${(n % colours) + 1}`;
}

/** The layers of a story that change with the day. */
export function datedLayers(story: Story) {
  return story.layers
    .map((layer, n) => ({ layer, n }))
    .filter(({ layer }) => layer.memberships !== undefined)
    .map((each, dated) => ({ ...each, dated }));
}

/** The layer that says who the host is; a story may do without. */
export function hostLayer(story: Story): Layer | undefined {
  return story.layers.find(({ members }) => members?.length === 1 && members[0] === story.host);
}

/** A colour for each country; `layer` where a layer gives it. The first that fits is its own. */
function basesOf(story: Story, index: StoryIndex, shown: Shown) {
  const { layers, day } = shown;
  const on = story.layers
    .map((layer, n) => ({ layer, group: layerGroup(n) }))
    .filter(({ layer }) => layers.has(layer.id));
  const ofLayers = (dated: boolean) =>
    on
      .filter(({ layer }) => (layer.memberships !== undefined) === dated)
      .map(({ layer, group }) => ({ layer, group, codes: membersOf(story, layer, day) }));
  const host = hostLayer(story);
  const ordered: { group: Group; codes: readonly CountryCode[]; layer?: Layer }[] = [
    ...(layers.has('named') ? graded(index) : []),
    { group: 'host', codes: host && !layers.has(host.id) ? [] : [story.host] },
    ...(layers.has('trips') ? endsOfTrips(story, day) : []),
    ...ofLayers(false),
    ...ofLayers(true),
    { group: 'named', codes: index.namedCountries },
  ];
  const bases = new Map<CountryCode, { group: Group; layer?: Layer }>();
  for (const { codes, ...base } of ordered)
    for (const code of codes) if (!bases.has(code)) bases.set(code, base);
  return bases;
}

function membersOf(story: Story, layer: Layer, day: string): CountryCode[] {
  return [...standingsIn(story, layer, day)]
    .filter(([, { kind }]) => kind === 'member')
    .map(([code]) => code);
}

function graded(index: StoryIndex) {
  const counts = index.namedCountries.map((code) => ({ code, count: index.timesNamed(code) }));
  const greatest = Math.max(...counts.map(({ count }) => count));
  return counts.map(({ code, count }) => ({
    group: `named-${namingStep(count, greatest)}` as const,
    codes: [code],
  }));
}

/** Where trips begin, and where those before the story's own had led by the day. */
function endsOfTrips(story: Story, day: string): { group: Group; codes: CountryCode[] }[] {
  const countryOf = new Map(story.places.map((place) => [place.id, place.country]));
  const earlier = story.trips.filter(
    ({ date, current }) => !current && (parseEdtf(date)?.firstDay ?? '') <= day,
  );
  const at = (ids: readonly string[]) => ids.flatMap((id) => countryOf.get(id) ?? []);
  return [
    { group: 'origin', codes: at(story.trips.map(({ from }) => from)) },
    { group: 'visited', codes: at(earlier.map(({ to }) => to)) },
  ];
}

function isMarked(kind: StandingKind): kind is MarkKind {
  return kind !== 'outside' && kind !== 'none';
}

function fill(
  from: { readonly group: Group; readonly layer?: Layer } | undefined,
  marks: readonly Mark[],
): Fill {
  const base = from?.group ?? 'other';
  const key = [base, ...marks.map(({ layer, kind }) => `${layer + 1}-${kind}`)].join('_');
  return { base, ...(from?.layer && { layer: from.layer }), marks, key };
}
