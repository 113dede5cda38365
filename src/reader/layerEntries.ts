/** The layers as a legend explains them and a switch names them: a row each, with its parts. */
import type { CountryFrame, MeasuredLine } from '../drawing/baseMap';
import {
  datedLayers,
  type Fill,
  fillsOf,
  type Group,
  hostLayer,
  layerGroup,
  type MarkKind,
} from '../drawing/fills';
import { namingClasses } from '../drawing/namingClasses';
import { type StandingKind, standingsIn } from '../story/memberships';
import type { CountryCode, Language, Layer, Localized, Source, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { kilometresText } from '../words/numbers';
import { pluralPhrase } from '../words/plural';
import type { Sample } from './Swatch';

export interface LayerPart {
  readonly name: string;
  readonly note?: string;
  readonly sample: Sample;
}

export interface LayerEntry {
  readonly id: string;
  readonly name: string;
  readonly sample: Sample;
  /** In a few words: how many, as of which day. */
  readonly summary: string;
  readonly rule?: string;
  readonly source?: Source;
  /** What it draws, where that is more than one thing. */
  readonly parts: readonly LayerPart[];
  /** Annotations that speak of what it draws. */
  readonly annotations: readonly { readonly id: string; readonly heading: string }[];
}

export interface Legend {
  readonly entries: readonly LayerEntry[];
  /** Colours that no layer of these is asked for. */
  readonly others: readonly LayerPart[];
}

/** What the map is asked for. */
export interface LegendRequest {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  /** ISO 8601. */
  readonly day: string;
  /** Ids of the layers that are on. */
  readonly on: ReadonlySet<string>;
  readonly countries: readonly CountryFrame[];
  readonly lines: readonly MeasuredLine[];
}

const kinds: readonly MarkKind[] = ['member', 'signatory', 'associate', 'former'];

/** So few countries are named rather than counted. */
const named = 3;

export function layerEntries(request: LegendRequest): Legend {
  const { story, index, day, on, language } = request;
  const { layers } = catalogueOf(language);
  const fills = fillsOf(story, index, { layers: on, day });
  const host = hostLayer(story) ? [] : [story.host];
  const others: LayerPart[] = [
    ...host.map((code) => ({
      name: `${namesOf(request, [code])} (${layers.host})`,
      sample: { base: 'host' as const },
    })),
    ...(inGroup(fills, 'named').length > 0
      ? [{ name: layers.alsoNamed, sample: { base: 'named' as const } }]
      : []),
  ];
  const entries = [
    ...story.layers.map((layer, n) => ofStory(request, layer, n)),
    ...trips(request, fills),
    ...border(request),
    ...namings(request),
  ];
  return { entries, others };
}

/** A layer of the story's own. */
function ofStory(request: LegendRequest, layer: Layer, n: number): LayerEntry {
  const { story, language, day, on } = request;
  const found = [...standingsIn(story, layer, day)];
  const base: Group = layer === hostLayer(story) ? 'host' : layerGroup(n);
  const dated = datedLayers(story).find((each) => each.layer === layer)?.dated;
  const parts = kinds.flatMap((kind): LayerPart[] => {
    const within = found.filter(([, standing]) => standing.kind === kind);
    if (dated === undefined || within.length === 0) return [];
    const sample = { mark: { layer: n, dated, kind }, ...(kind === 'member' && { base }) };
    const statuses = within.map(([, { status }]) => status);
    const codes = within.map(([code]) => code);
    return [{ name: kindName(language, kind, statuses), note: told(request, codes), sample }];
  });
  const several = parts.length > 1;
  return {
    id: layer.id,
    name: layer.name[language] ?? layer.id,
    sample: (several ? undefined : parts[0]?.sample) ?? { base },
    summary: summaryOf(
      request,
      layer,
      found.map(([, { kind }]) => kind),
    ),
    ...(layer.rule[language] !== undefined && { rule: layer.rule[language] }),
    source: layer.source,
    parts: several && on.has(layer.id) ? parts : [],
    annotations: [],
  };
}

/** As the table calls it, where it has one name for all of them. */
function kindName(
  language: Language,
  kind: MarkKind,
  statuses: readonly (Localized | undefined)[],
): string {
  const names = new Set(statuses.map((status) => status?.[language]));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : catalogueOf(language).standings[kind];
}

function summaryOf(request: LegendRequest, layer: Layer, all: readonly StandingKind[]): string {
  const { language, day } = request;
  const words = catalogueOf(language);
  const { countries, members, associates, asOf } = words.layers;
  if (layer.memberships === undefined) {
    const alone = all.length === 1 ? layer.rule[language] : undefined;
    return alone ?? pluralPhrase(language, countries, all.length);
  }
  const count = (kind: StandingKind) => all.filter((each) => each === kind).length;
  const counted =
    count('member') === all.length
      ? [pluralPhrase(language, countries, all.length)]
      : [
          pluralPhrase(language, members, count('member')),
          ...(count('associate') > 0
            ? [pluralPhrase(language, associates, count('associate'))]
            : []),
        ];
  return [...counted, asOf(dateText(words, day))].join(words.listSeparator);
}

function trips(request: LegendRequest, fills: ReadonlyMap<CountryCode, Fill>): LayerEntry[] {
  const { story, language, on } = request;
  if (story.trips.length === 0) return [];
  const { layers, notFlightPath } = catalogueOf(language);
  const colour = (base: 'origin' | 'visited'): LayerPart[] => {
    const codes = inGroup(fills, base);
    return codes.length > 0 ? [{ name: layers[base](told(request, codes)), sample: { base } }] : [];
  };
  const line = (current: boolean): LayerPart[] =>
    story.trips.some((trip) => trip.current === current)
      ? [
          {
            name: current ? layers.visit : layers.earlierTrips,
            sample: { line: current ? 'trip' : 'earlierTrip' },
          },
        ]
      : [];
  return [
    {
      id: 'trips',
      name: layers.trips,
      sample: { line: 'trip' },
      summary: notFlightPath,
      parts: on.has('trips')
        ? [...line(true), ...line(false), ...colour('origin'), ...colour('visited')]
        : [],
      annotations: [],
    },
  ];
}

/** The lines that the story speaks of, with what it says of them. */
function border({ story, language, lines }: LegendRequest): LayerEntry[] {
  const words = catalogueOf(language);
  const spoken = lines.filter(({ id }) => story.annotations.some(({ line }) => line === id));
  if (spoken.length === 0) return [];
  const lengths = spoken.map(({ length }) => kilometresText(language, length));
  return [
    {
      id: 'border',
      name: spoken.map(({ name }) => name).join(words.listSeparator),
      sample: { line: 'line' },
      summary: lengths.join(words.listSeparator),
      parts: [],
      annotations: story.annotations
        .filter(({ line }) => spoken.some(({ id }) => id === line))
        .map(({ id, heading }) => ({ id, heading: heading[language] ?? id })),
    },
  ];
}

function namings({ index, language, on }: LegendRequest): LayerEntry[] {
  const { layers } = catalogueOf(language);
  const classes = namingClasses(index);
  if (classes.length === 0) return [];
  const parts = classes.map(({ step, from, to, countries }) => ({
    name:
      from === to
        ? pluralPhrase(language, layers.times, to)
        : pluralPhrase(language, layers.timesRange, to).replace('{from}', String(from)),
    note: pluralPhrase(language, layers.countries, countries),
    sample: { base: `named-${step}` as const },
  }));
  return [
    {
      id: 'named',
      name: layers.named,
      sample: { base: 'named-4' },
      summary: pluralPhrase(language, layers.countries, index.namedCountries.length),
      parts: on.has('named') ? parts : [],
      annotations: [],
    },
  ];
}

function inGroup(fills: ReadonlyMap<CountryCode, Fill>, group: Group): CountryCode[] {
  return [...fills].flatMap(([code, { base }]) => (base === group ? code : []));
}

function told(request: LegendRequest, codes: readonly CountryCode[]): string {
  const { language } = request;
  return codes.length > named
    ? pluralPhrase(language, catalogueOf(language).layers.countries, codes.length)
    : namesOf(request, codes);
}

function namesOf({ countries, language }: LegendRequest, codes: readonly CountryCode[]): string {
  return codes
    .map((code) => countries.find((country) => country.code === code)?.name ?? code)
    .join(catalogueOf(language).listSeparator);
}
