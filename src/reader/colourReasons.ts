/** Why a country has its colour and its marks: the layer's rule and source, or what the article says. */
import { datedLayers, type Fill, fillOf, fillsOf, hostLayer } from '../drawing/fills';
import { standings } from '../story/memberships';
import type { CountryCode, Language, Layer, Source, Story, Trip } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Shown } from '../view/shown';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { pluralPhrase } from '../words/plural';
import type { Sample } from './Swatch';

export interface ColourReason {
  readonly sample: Sample;
  readonly name: string;
  /** What the country is by the layer. */
  readonly status?: string;
  readonly rule?: string;
  readonly source?: Source;
  /** Ids; what the article says of it. */
  readonly passages: readonly string[];
  readonly annotations: readonly { readonly id: string; readonly heading: string }[];
}

export interface Coloured {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly shown: Shown;
}

/** The colour's first, then each mark's; none for a country that has neither. */
export function colourReasons(coloured: Coloured, country: CountryCode): ColourReason[] {
  const fill = fillOf(fillsOf(coloured.story, coloured.index, coloured.shown), country);
  return [...baseReasons(coloured, country, fill), ...markReasons(coloured, country, fill)];
}

function baseReasons(
  coloured: Coloured,
  country: CountryCode,
  { base, layer }: Fill,
): ColourReason[] {
  const { story, index, language, shown } = coloured;
  const { layers, timesNamed } = catalogueOf(language);
  const sample = { base };
  const passages = index.excerptsOf(country).named;
  const named = (name: string) => [{ sample, name, passages, annotations: [] }];
  if (base === 'other') return [];
  if (base === 'host') {
    const host = hostLayer(story);
    const [said] = named(layers.host);
    return said ? [{ ...said, ...(host && ruleOf(host, language)) }] : [];
  }
  if (base === 'origin' || base === 'visited')
    return story.trips
      .filter((trip) => countryAt(story, base === 'origin' ? trip.from : trip.to) === country)
      .map((trip) => ({ sample, ...tripReason(coloured, trip) }));
  if (base === 'named') return named(layers.alsoNamed);
  if (!layer) return named(pluralPhrase(language, timesNamed, index.timesNamed(country)));
  return [{ sample, ...layerReason(coloured, layer, country, shown.day) }];
}

function markReasons(coloured: Coloured, country: CountryCode, { marks }: Fill): ColourReason[] {
  const { story, shown } = coloured;
  return marks.flatMap((mark) => {
    const layer = datedLayers(story).find(({ n }) => n === mark.layer)?.layer;
    if (!layer) return [];
    return [{ sample: { mark }, ...layerReason(coloured, layer, country, shown.day) }];
  });
}

function layerReason(
  { story, language }: Coloured,
  layer: Layer,
  country: CountryCode,
  day: string,
): Omit<ColourReason, 'sample'> {
  const words = catalogueOf(language);
  const standing = standings(story, country, day).find((one) => one.layer === layer);
  const dated = layer.memberships !== undefined;
  const kind = standing?.kind === 'none' ? undefined : standing?.kind;
  const status = standing?.status?.[language] ?? (kind && words.standings[kind]);
  const since = standing?.since && dateText(words, standing.since);
  const say = kind === 'former' ? words.until : words.since;
  return {
    name: layer.name[language] ?? layer.id,
    ...(dated &&
      status !== undefined && {
        status: [status, ...(since ? [say(since)] : [])].join(words.listSeparator),
      }),
    ...ruleOf(layer, language),
    ...(standing && { source: standing.source }),
    passages: [],
    annotations: [],
  };
}

function ruleOf({ rule, source }: Layer, language: Language) {
  const said = rule[language];
  return { ...(said !== undefined && { rule: said }), source };
}

function tripReason(
  { story, index, language }: Coloured,
  { id, from, to, date }: Trip,
): Omit<ColourReason, 'sample'> {
  const words = catalogueOf(language);
  const nameOf = (place: string) =>
    story.places.find((one) => one.id === place)?.name[language] ?? place;
  const annotations = story.annotations.filter(({ trip }) => trip === id);
  return {
    name: words.tripFrom(nameOf(from), nameOf(to), dateText(words, date)),
    passages: [...new Set(annotations.flatMap((one) => index.passagesOf(one)))],
    annotations: annotations.map((one) => ({
      id: one.id,
      heading: one.heading[language] ?? one.id,
    })),
  };
}

function countryAt(story: Story, place: string): CountryCode | undefined {
  return story.places.find(({ id }) => id === place)?.country;
}
