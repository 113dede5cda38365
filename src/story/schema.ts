/** The shapes of `story.json` and `memberships.json`, each part alone, so that one bad part spoils no other. */

import * as v from 'valibot';
import { isDay, parseEdtf } from './dates';
import type { Expectation } from './problem';
import type { Language } from './story';
import { isShowable } from './unwanted';

/** The version of both files that this code reads. */
export const SCHEMA_VERSION = 1;
const LONGEST_TEXT = 600;
const LONGEST_QUOTE = 4000;
const LONGEST_LINE = 50_000;
const MOST_FIGURES = 6;
/** Far above any story; what a stranger lists is read in a bearable time. */
const MOST_ITEMS = 20_000;
const MOST_LISTED = 300;
const MOST_LANGUAGES = 20;
/** Of one table. */
const MOST_ROWS = 5_000;

const text = (expected: Expectation) => v.pipe(v.string(expected), v.regex(/\S/, expected));
const bounded = (limit: number) =>
  v.pipe(
    text('text'),
    v.maxLength(limit, 'shorter'),
    v.check(isShowable, 'text without control characters'),
  );

const identifier = v.pipe(
  v.string('identifier'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'identifier'),
  v.maxLength(64, 'shorter'),
);
/** A name in the story's own folder: no path, no hidden file. */
const fileName = v.pipe(
  v.string('file name'),
  v.regex(/^[A-Za-z0-9][\w-]*(?:\.[\w-]+)+$/, 'file name'),
);
/** BCP 47: a language, perhaps with script and region. */
const language = v.pipe(
  v.string('language'),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, 'language'),
);
/** The shape of ISO 3166-1 alpha-3; whether the map has it is for the map to say. */
const country = v.pipe(v.string('country'), v.regex(/^[A-Z]{3}$/, 'country'));
const day = v.pipe(v.string('day'), v.check(isDay, 'day'));
const date = v.pipe(
  v.string('date'),
  v.check((value) => parseEdtf(value) !== undefined, 'date'),
);
/** Read by the shape alone: `URL` is lenient about what it repairs. */
const webAddress = v.pipe(
  v.string('web address'),
  v.regex(/^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/, 'web address'),
  v.maxLength(500, 'shorter'),
  v.check(isShowable, 'text without control characters'),
);
/** Longer than the Earth's circumference of 40,075 km there is no line to speak of. */
const kilometres = v.pipe(
  v.number('length'),
  v.gtValue(0, 'length'),
  v.ltValue(LONGEST_LINE, 'length'),
);
const degrees = (expected: 'longitude' | 'latitude', limit: number) =>
  v.pipe(v.number(expected), v.minValue(-limit, expected), v.maxValue(limit, expected));
/** Its length is looked at before its items are. */
const list = <Item extends v.GenericSchema>(item: Item, most = MOST_LISTED) =>
  v.pipe(
    v.custom<unknown[]>(Array.isArray, 'list'),
    v.maxLength(most, 'list'),
    v.array(item, 'list'),
  );
const record = <Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
) =>
  v.pipe(
    v.custom<Record<string, unknown>>(
      (input) =>
        typeof input === 'object' &&
        input !== null &&
        !Array.isArray(input) &&
        Object.keys(input).length <= MOST_LISTED,
      'record',
    ),
    v.record(key, value, 'record'),
  );
const unread = v.unknown();

const quoteSelector = v.object(
  {
    type: v.literal('TextQuoteSelector', 'quote selector'),
    exact: bounded(LONGEST_QUOTE),
    prefix: v.exactOptional(v.pipe(v.string('text'), v.maxLength(LONGEST_QUOTE, 'shorter'))),
    suffix: v.exactOptional(v.pipe(v.string('text'), v.maxLength(LONGEST_QUOTE, 'shorter'))),
  },
  'quote selector',
);
const offset = v.pipe(v.number('number'), v.safeInteger('number'), v.minValue(0, 'number'));
const positionSelector = v.object(
  { type: v.literal('TextPositionSelector', 'known word'), start: offset, end: offset },
  'record',
);
/** The quotation itself, and perhaps where it stands: most have both, and what fits first is read once. */
const selectors = v.union(
  [v.strictTuple([quoteSelector, positionSelector]), v.strictTuple([quoteSelector])],
  'quote selector',
);

/** What has to be right for there to be a story at all; the lists are read item by item. */
export const heading = v.pipe(
  v.custom<object>((value) => !Array.isArray(value), 'record'),
  v.object(
    {
      schema: v.pipe(v.number('number'), v.safeInteger('number'), v.minValue(1, 'number')),
      id: identifier,
      original: language,
      languages: v.pipe(list(language, MOST_LANGUAGES), v.minLength(1, 'list')),
      articles: record(language, fileName),
      memberships: fileName,
      host: country,
      title: unread,
      genre: unread,
      date: unread,
      countries: v.optional(list(unread), []),
      regions: v.optional(list(unread), []),
      entities: v.optional(list(unread), []),
      places: v.optional(list(unread, MOST_ITEMS), []),
      trips: v.optional(list(unread), []),
      layers: v.optional(list(unread), []),
      passages: list(unread, MOST_ITEMS),
      mentions: v.optional(list(unread, MOST_ITEMS), []),
      annotations: v.optional(list(unread, MOST_ITEMS), []),
      tour: v.optional(list(unread), []),
    },
    'record',
  ),
);

export type Heading = v.InferOutput<typeof heading>;

/** The parts of a story whose words stand in the given languages; the first is the original. */
export function partsOf(original: Language, languages: readonly Language[]) {
  const inEach = <Item extends v.GenericSchema>(item: Item) =>
    v.object(v.entriesFromList([...languages], item), 'record');
  const localized = inEach(bounded(LONGEST_TEXT));
  const others = languages.filter((tag) => tag !== original);
  const selectorsOfMention = v.object(
    {
      ...v.entriesFromList(others, v.exactOptional(selectors)),
      ...v.entriesFromList([original], selectors),
    },
    'record',
  );
  const passage = v.string('identifier');
  const quote = v.object({ passage, selectors: inEach(selectors) }, 'record');
  const source = v.object(
    { name: localized, url: v.exactOptional(webAddress), date: v.exactOptional(date) },
    'record',
  );
  const factEntries = {
    kind: v.picklist(['stated', 'derived', 'reference'], 'known word'),
    text: localized,
    quotes: list(quote),
    reasoning: v.exactOptional(localized),
    source: v.exactOptional(source),
  };
  const fact = v.object({ ...factEntries, date: v.exactOptional(date) }, 'record');
  const datedFact = v.object({ ...factEntries, date }, 'record');
  const figurePart = v.object({ name: localized, kilometres }, 'record');
  const figure = v.object(
    {
      kilometres,
      fact,
      parts: v.exactOptional(
        v.pipe(list(figurePart), v.minLength(1, 'list'), v.maxLength(MOST_FIGURES, 'list')),
      ),
    },
    'record',
  );
  const figures = v.pipe(list(figure), v.minLength(1, 'list'), v.maxLength(MOST_FIGURES, 'list'));
  const claim = v.object({ figures }, 'record');
  return {
    localized,
    fact,
    datedFact,
    claim,
    country: v.object({ code: country, part: localized }, 'record'),
    region: v.object(
      { id: identifier, name: localized, layer: v.exactOptional(v.string('identifier')) },
      'record',
    ),
    entity: v.object(
      {
        id: identifier,
        kind: v.picklist(['person', 'organisation'], 'known word'),
        name: localized,
        aliases: v.exactOptional(
          v.object(
            v.entriesFromList([...languages], v.exactOptional(list(bounded(LONGEST_TEXT)))),
            'record',
          ),
        ),
      },
      'record',
    ),
    place: v.object(
      {
        id: identifier,
        name: localized,
        country,
        at: v.strictTuple([degrees('longitude', 180), degrees('latitude', 90)], 'list'),
        capital: v.boolean('flag'),
      },
      'record',
    ),
    trip: v.object(
      {
        id: identifier,
        from: v.string('identifier'),
        to: v.string('identifier'),
        date,
        current: v.boolean('flag'),
      },
      'record',
    ),
    layer: v.object(
      {
        id: identifier,
        name: localized,
        on: v.boolean('flag'),
        rule: localized,
        source,
        members: v.exactOptional(list(country)),
        memberships: v.exactOptional(v.string('identifier')),
      },
      'record',
    ),
    excerpt: v.object({ id: passage, selectors: inEach(selectors) }, 'record'),
    mention: v.object(
      {
        passage,
        as: v.picklist(
          ['name', 'adjective', 'metonym', 'part', 'anaphor', 'collective'],
          'known word',
        ),
        country: v.exactOptional(country),
        place: v.exactOptional(v.string('identifier')),
        region: v.exactOptional(v.string('identifier')),
        selectors: selectorsOfMention,
      },
      'record',
    ),
    annotation: v.object(
      {
        id: identifier,
        heading: localized,
        body: localized,
        date: v.exactOptional(datedFact),
        place: v.exactOptional(v.string('identifier')),
        trip: v.exactOptional(v.string('identifier')),
        line: v.exactOptional(identifier),
        countries: list(country),
        lights: list(country),
        facts: list(fact),
        claim: v.exactOptional(claim),
      },
      'record',
    ),
    step: v.object(
      {
        heading: localized,
        text: localized,
        passage,
        annotations: v.exactOptional(list(v.string('identifier'))),
        countries: v.exactOptional(list(country)),
        moment: v.exactOptional(date),
        layers: v.exactOptional(list(v.string('identifier'))),
      },
      'record',
    ),
    membership: v.object(
      {
        country,
        status: v.string('identifier'),
        from: day,
        to: v.exactOptional(day),
        note: v.exactOptional(localized),
        source: v.string('identifier'),
      },
      'record',
    ),
    outsider: v.object(
      {
        country,
        signed: v.exactOptional(day),
        renounced: v.exactOptional(day),
        note: v.exactOptional(localized),
        source: v.string('identifier'),
      },
      'record',
    ),
    status: v.object(
      {
        name: localized,
        standing: v.picklist(['member', 'signatory', 'associate', 'outside'], 'known word'),
      },
      'record',
    ),
    source,
  };
}

export type Parts = ReturnType<typeof partsOf>;
/** What a part of a story is once its shape has been read. */
export type Read<Part extends keyof Parts> = v.InferOutput<Parts[Part]>;
export type Selectors = v.InferOutput<typeof selectors>;

const key = v.pipe(
  v.string('identifier'),
  v.regex(/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/, 'identifier'),
  v.maxLength(64, 'shorter'),
);
/** `memberships.json`, its rows unread. */
export const membershipsFile = v.object(
  {
    schema: v.pipe(v.number('number'), v.safeInteger('number'), v.minValue(1, 'number')),
    sources: record(key, unread),
    tables: record(
      key,
      v.object(
        {
          statuses: record(key, unread),
          rows: list(unread, MOST_ROWS),
          outside: v.optional(list(unread, MOST_ROWS), []),
        },
        'record',
      ),
    ),
  },
  'record',
);
