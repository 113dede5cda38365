/** The View as the address's query and back: each the other's inverse. */
import { builtInLayers } from '../story/builtInLayers';
import type { Moment } from '../story/moments';
import type { CountryCode, Story } from '../story/story';
import { parseAt } from './at';
import { layersShownFirst } from './layers';
import type { View } from './view';

/** A part of an address that could not be used. */
export interface Ignored {
  readonly parameter: string;
  readonly value: string;
}

/** What the parts of an address may name. */
export interface Vocabulary {
  readonly countries: ReadonlySet<CountryCode>;
  readonly annotations: ReadonlySet<string>;
  /** Paragraphs and sentences. */
  readonly passages: ReadonlySet<string>;
  /** How many the tour has. */
  readonly steps: number;
  /** EDTF; the story's own is the default and may be named too. */
  readonly moments: ReadonlySet<string>;
  readonly ownMoment: string;
  /** In the order in which an address names them. */
  readonly layers: readonly string[];
  readonly layersShownFirst: ReadonlySet<string>;
}

/** One part of the View: how it is written, and read; undefined where it isn't wholly valid. */
interface Field<Part extends keyof View> {
  readonly parse: (value: string, known: Vocabulary) => View[Part] | undefined;
  readonly serialize: (value: NonNullable<View[Part]>) => string;
}

const fields: { readonly [Part in keyof Required<View>]: Field<Part> } = {
  country: oneOf((known) => known.countries),
  annotation: oneOf((known) => known.annotations),
  passage: oneOf((known) => known.passages),
  step: {
    parse: (value, { steps }) => {
      const step = /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 0;
      return 1 <= step && step <= steps ? step : undefined;
    },
    serialize: String,
  },
  moment: oneOf((known) => known.moments),
  layers: {
    parse: (value, known) => {
      const ids = value === '' ? [] : value.split(',');
      const valid =
        ids.every((id) => known.layers.includes(id)) && new Set(ids).size === ids.length;
      return valid ? known.layers.filter((id) => ids.includes(id)) : undefined;
    },
    serialize: (value) => value.join(','),
  },
  at: {
    parse: parseAt,
    serialize: ({ latitude, longitude, zoom }) => `${latitude},${longitude},${zoom}`,
  },
  projection: literal('mercator'),
  theme: literal('light', 'dark'),
  embed: literal('compact'),
};
const parts = Object.keys(fields) as (keyof View)[];
/** Of these a view has one at most. */
const subjects: readonly (keyof View)[] = ['country', 'annotation', 'passage', 'step'];

/** What the addresses of a story's pages may name. */
export function vocabularyOf(
  story: Story,
  moments: readonly Moment[],
  countries: Iterable<CountryCode>,
): Vocabulary {
  return {
    countries: new Set(countries),
    annotations: new Set(story.annotations.map(({ id }) => id)),
    passages: new Set(
      story.articles[story.original]?.paragraphs.flatMap(({ number, passages }) => [
        `p${number}`,
        ...passages.map(({ id }) => id),
      ]),
    ),
    steps: story.tour.length,
    moments: new Set(moments.map(({ date }) => date)),
    ownMoment: story.date.date,
    layers: [...story.layers.map(({ id }) => id), ...builtInLayers],
    layersShownFirst: new Set(layersShownFirst(story)),
  };
}

/** `?country=TJK&moment=2024-09`, or nothing for the view that every story starts with. */
export function encode(view: View): string {
  const written = parts.flatMap((part) => writtenPart(part, view) ?? []);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** What of a query is wholly valid; the rest is named. Parameters that aren't the View's are left alone. */
export function decode(query: string, known: Vocabulary): { view: View; ignored: Ignored[] } {
  const parameters = new URLSearchParams(query);
  const view: View = {};
  const ignored: Ignored[] = [];
  for (const part of parts) {
    const values = parameters.getAll(part);
    const [value] = values;
    if (value === undefined) continue;
    const read = values.length === 1 ? fields[part].parse(value, known) : undefined;
    const taken = subjects.includes(part) && subjects.some((other) => view[other] !== undefined);
    if (read === undefined || taken) ignored.push({ parameter: part, value: values.join(', ') });
    else Object.assign(view, { [part]: read });
  }
  return { view: withoutDefaults(view, known), ignored };
}

function withoutDefaults(view: View, known: Vocabulary): View {
  const { moment, layers, ...rest } = view;
  return {
    ...rest,
    ...(moment === undefined || moment === known.ownMoment ? {} : { moment }),
    ...(layers === undefined || isShownFirst(layers, known) ? {} : { layers }),
  };
}

function isShownFirst(layers: readonly string[], { layersShownFirst: first }: Vocabulary): boolean {
  return layers.length === first.size && layers.every((id) => first.has(id));
}

function writtenPart<Part extends keyof View>(part: Part, view: View): string | undefined {
  const value = view[part];
  if (value === undefined) return undefined;
  const text = fields[part].serialize(value as NonNullable<View[Part]>);
  return `${part}=${encodeURIComponent(text).replaceAll('%2C', ',')}`;
}

function oneOf(names: (known: Vocabulary) => ReadonlySet<string>) {
  return {
    parse: (value: string, known: Vocabulary) => (names(known).has(value) ? value : undefined),
    serialize: (value: string) => value,
  };
}

function literal<Value extends string>(...values: readonly Value[]) {
  return {
    parse: (value: string) => values.find((one) => one === value),
    serialize: (value: Value): string => value,
  };
}
