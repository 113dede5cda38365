/** What the interface has to say: a message that a language lacks does not compile. */
import type { FactKind, Language, MentionManner } from '../story/story';
import type { Tense } from '../story/tense';
import type { Theme } from '../view/view';
import type { Phrases } from './plural';

/** By how much figures differ from the article's, as texts with their units. */
export interface LengthsBy {
  readonly kilometres: string;
  readonly percent: string;
  /** Whether there is one other figure only. */
  readonly one: boolean;
  /** Whether the article's figure is theirs, rounded. */
  readonly rounded: boolean;
}

export interface Catalogue {
  /** January to December. */
  readonly months: readonly string[];
  /** The same beside a day; absent: the months as they are. */
  readonly monthsOfDays?: readonly string[];
  /** A span of days within one month: `{from}`, `{to}`, `{month}`, `{year}`. */
  readonly dayRange: string;
  readonly thousands: string;
  readonly decimal: string;
  readonly listSeparator: string;
  readonly appName: string;
  readonly skipToArticle: string;
  readonly skipToMap: string;
  readonly parts: string;
  readonly article: string;
  readonly countries: string;
  readonly map: string;
  /** What keys do on the map, for those who don't see it. */
  readonly keysHelp: string;
  readonly languages: string;
  readonly ourTitle: string;
  readonly paragraphs: Phrases;
  readonly ourTranslationFrom: (language: string) => string;
  /** Of languages that articles are written in. */
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly quotesVerified: (verified: number, total: number) => string;
  readonly countriesNamed: string;
  readonly countriesOther: string;
  readonly timesNamed: Phrases;
  readonly close: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeStory: string;
  readonly memberships: (day: string) => string;
  readonly withinRegion: string;
  readonly standings: Readonly<
    Record<'member' | 'signatory' | 'associate' | 'outside' | 'former', string>
  >;
  readonly signed: (date: string) => string;
  readonly renounced: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly source: string;
  readonly whyColoured: string;
  readonly whatHappened: string;
  readonly whatTheArticleSays: string;
  readonly excerpts: Phrases;
  readonly meantOtherwise: string;
  readonly manners: Readonly<Record<MentionManner, string>>;
  readonly notMentioned: string;
  readonly paragraph: (number: number) => string;
  readonly toTheText: string;
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly reasoning: string;
  readonly measured: (kilometres: string) => string;
  readonly kilometres: Phrases;
  readonly layers: {
    readonly heading: string;
    /** Of what changes with the day. */
    readonly asOf: (day: string) => string;
    /** What a layer goes by. */
    readonly about: (layer: string) => string;
    readonly countries: Phrases;
    readonly members: Phrases;
    readonly associates: Phrases;
    readonly host: string;
    readonly trips: string;
    readonly named: string;
    readonly alsoNamed: string;
    readonly origin: (country: string) => string;
    readonly visited: (country: string) => string;
    readonly visit: string;
    readonly earlierTrips: string;
    readonly disputed: string;
    readonly times: Phrases;
    /** `{from}` to `#` times. */
    readonly timesRange: Phrases;
  };
  readonly legend: string;
  readonly notFlightPath: string;
  /** A line of that name, of which it is disputed on which side it is. */
  readonly disputedLine: (name: string) => string;
  readonly tripFrom: (from: string, to: string, date: string) => string;
  readonly unitedNationsView: string;
  readonly openStreetMap: string;
  readonly chosen: (country: string, excerpts: string) => string;
  readonly ignored: (parameter: string, value: string) => string;
  readonly retry: string;
  readonly faults: {
    readonly storyUnusable: string;
    readonly storyPartly: string;
    readonly textStays: string;
    readonly mapCoarse: string;
    readonly mapStill: string;
    /** The arrow keys move the map. */
    readonly keysPan: string;
    readonly tilesFailed: string;
    readonly details: string;
  };
  readonly timeline: {
    readonly name: string;
    /** January to December as they stand under one another; absent: the months as they are. */
    readonly shortMonths?: readonly string[];
    readonly moment: (date: string, headings: string) => string;
    /** Of a moment with several: `{heading}` and how many more. */
    readonly headings: Phrases;
    /** Of a moment at which no annotation begins. */
    readonly articleDay: string;
    readonly gap: Readonly<Record<'year' | 'month', Phrases>>;
    readonly later: Readonly<Record<'year' | 'month', Phrases>>;
    readonly play: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly search: {
    readonly label: string;
    readonly results: Phrases;
    readonly groups: Readonly<
      Record<'places' | 'people' | 'organisations' | 'annotations' | 'words', string>
    >;
    readonly missing: (query: string) => string;
    /** Before words that may have been meant. */
    readonly near: string;
    /** Of a country or place that the article doesn't name. */
    readonly unnamed: string;
    readonly failed: string;
  };
  readonly share: {
    readonly open: string;
    readonly link: string;
    readonly copyLink: string;
    /** Through whatever the reader's system has for it. */
    readonly send: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly cite: string;
    readonly copyCitation: string;
    readonly citation: (of: {
      readonly title: string;
      readonly genre: string;
      readonly date: string;
      readonly address: string;
      /** The day on which it was seen. */
      readonly seen: string;
    }) => string;
    readonly embed: string;
    readonly copyEmbed: string;
    /** From an embedded map to the page that it is of. */
    readonly whole: string;
    readonly keep: string;
    readonly files: Readonly<Record<'geojson' | 'excerpts' | 'svg' | 'png', string>>;
    readonly print: string;
    readonly failed: string;
  };
  /** What the sheet of words on a phone is to do: show the words and the map, or only one of them. */
  readonly sheet: Readonly<Record<'low' | 'middle' | 'full', string>>;
  readonly next: string;
  readonly previous: string;
  readonly tour: {
    readonly begin: string;
    readonly resume: (step: string, total: string) => string;
    readonly step: (step: string, total: string) => string;
    readonly leave: string;
  };
  /** What is said of changes on the page, for the ear. */
  readonly announcements: {
    readonly separator: string;
    readonly closed: string;
    readonly layerOn: (layer: string) => string;
    readonly layerOff: (layer: string) => string;
  };
  readonly annotations: {
    readonly heading: string;
    readonly number: (number: string, total: string) => string;
    /** As of a day. */
    readonly tenses: Readonly<Record<Tense, (day: string) => string>>;
    readonly toCome: string;
    readonly asDot: string;
    readonly outside: string;
    /** How many the list leaves out. */
    readonly more: Phrases;
    readonly facts: string;
    readonly previous: (heading: string) => string;
    readonly next: (heading: string) => string;
  };
  readonly claim: {
    readonly heading: string;
    readonly article: string;
    readonly measured: string;
    readonly method: string;
    /** How to read the picture. */
    readonly key: string;
    readonly kilometres: (number: string) => string;
    readonly percent: (number: string) => string;
    readonly range: (least: string, most: string) => string;
    /** Beside a bar: signed. */
    readonly difference: (sign: '+' | '−', kilometres: string, percent: string) => string;
    readonly same: string;
    /** How all other figures stand to the article's. */
    readonly conclusions: {
      readonly same: Phrases;
      readonly longer: (by: LengthsBy) => string;
      readonly shorter: (by: LengthsBy) => string;
      readonly upToLonger: (by: LengthsBy) => string;
      readonly upToShorter: (by: LengthsBy) => string;
      readonly around: (shorter: string, longer: string) => string;
    };
  };
  /** Beside the article's text. */
  readonly text: {
    readonly follow: string;
    /** Countries, places and regions that a paragraph mentions. */
    readonly places: Phrases;
    /** Annotations that its margin leaves out. */
    readonly more: Phrases;
  };
  readonly projections: {
    readonly heading: string;
    readonly names: Readonly<Record<'equal-area' | 'mercator', string>>;
    /** What each is good for. */
    readonly notes: Readonly<Record<'equal-area' | 'mercator', string>>;
    readonly tiles: string;
    readonly tilesNotice: string;
    /** Lengths on the scale bar: a number and its unit, short. */
    readonly kilometres: (count: string) => string;
    readonly metres: (count: string) => string;
    readonly scale: (length: string) => string;
    readonly trueAtCentre: string;
    readonly northLetter: string;
    /** Where true north is, seen from the top of the map. */
    readonly northToRight: (degrees: string) => string;
    readonly northToLeft: (degrees: string) => string;
  };
  /** What the colours turn to. */
  readonly theme: Readonly<Record<Theme, string>>;
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
}
