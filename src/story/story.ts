/** What a story is once it has been read and verified: plain data, nothing derived is stored twice. */

/** BCP 47 tag, e.g. `ar`. */
export type Language = string;
/** ISO 3166-1 alpha-3. */
export type CountryCode = string;
/** The same words in several languages. */
export type Localized = Readonly<Record<Language, string>>;

/** How a reader can know it: said, follows from what is said, or background with a source. */
export type FactKind = 'stated' | 'derived' | 'reference';

/** Half-open range in an article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence, with its identity across languages: `p8s1`. */
export interface Passage extends Span {
  readonly id: string;
  readonly paragraph: number;
  /** Exactly the article's characters. */
  readonly text: string;
}

export interface Paragraph extends Span {
  /** From 1. */
  readonly number: number;
  readonly passages: readonly Passage[];
}

/** One article text, cut into paragraphs and sentences. */
export interface Article {
  readonly language: Language;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A quotation found in the article: the passage it stands in, and where, per language. */
export interface Quote {
  readonly passage: string;
  readonly spans: Readonly<Record<Language, Span>>;
  /** The words as `story.json` gives them; a language without a span was not found in its article. */
  readonly exact: Readonly<Record<Language, string>>;
}

/** Name: the country's own name, clitics included. The rest mean it by other words and don't count as naming. */
export type MentionManner = 'name' | 'adjective' | 'metonym' | 'part' | 'anaphor' | 'collective';

export interface Mention extends Quote {
  readonly as: MentionManner;
  readonly country?: CountryCode;
  readonly place?: string;
  readonly region?: string;
}

/** What the text means that is no country: a group of countries, or a country of the past. */
export interface Region {
  readonly id: string;
  readonly name: Localized;
  /** The layer that shows it; absent for what no layer shows. */
  readonly layer?: string;
}

/** EDTF level 0 date or interval: `1992`, `2024-09`, `2025-10-08`, `2025-10-08/2025-10-10`. */
export type Edtf = string;

/** A statement with what it stands on. */
export interface Fact {
  readonly kind: FactKind;
  readonly text: Localized;
  /** What it is said by or follows from; empty only for reference facts. */
  readonly quotes: readonly Quote[];
  /** One sentence of reasoning; derived facts have it. */
  readonly reasoning?: Localized;
  /** Named source and the date it holds for; reference facts have them. */
  readonly source?: Source;
  /** When it was so, for a fact about a moment. */
  readonly date?: Edtf;
}

export interface Source {
  readonly name: Localized;
  readonly url?: string;
  /** EDTF. */
  readonly date?: Edtf;
}

export interface DatedFact extends Fact {
  readonly date: Edtf;
}

export interface Place {
  readonly id: string;
  readonly name: Localized;
  readonly country: CountryCode;
  /** Longitude, latitude in degrees, WGS84. */
  readonly at: readonly [number, number];
  /** Of its country. */
  readonly capital: boolean;
}

/** Great circle from one place to another; not a flight path. */
export interface Trip {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly date: Edtf;
  /** The visit that the story is about is drawn stronger than earlier ones. */
  readonly current: boolean;
}

export interface Annotation {
  readonly id: string;
  readonly heading: Localized;
  /** One or two short lines. */
  readonly body: Localized;
  /** Absent for what lasts. */
  readonly date?: DatedFact;
  /** What it hangs on: a place, a trip, a line, or a country. */
  readonly place?: string;
  readonly trip?: string;
  readonly line?: string;
  /** Countries whose panel shows it. */
  readonly countries: readonly CountryCode[];
  /** Countries it lights up. */
  readonly lights: readonly CountryCode[];
  readonly facts: readonly Fact[];
  /** Only where it hangs on a line. */
  readonly claim?: Claim;
}

/** How long a line is said to be: the article's figure and others to hold beside it. */
export interface Claim {
  /** At least one is the article's, stated or derived. */
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly kilometres: number;
  readonly fact: Fact;
  /** What it is made up of; they add up to it, but for rounding. */
  readonly parts?: readonly FigurePart[];
}

export interface FigurePart {
  readonly name: Localized;
  readonly kilometres: number;
}

/** Countries by a rule: fixed (a region) or dated (a membership table). */
export interface Layer {
  readonly id: string;
  readonly name: Localized;
  /** Whether a first visit shows it. */
  readonly on: boolean;
  readonly rule: Localized;
  readonly source: Source;
  readonly members?: readonly CountryCode[];
  /** Key into the memberships. */
  readonly memberships?: string;
}

/** A period holds from `from` up to, not including, `to`; without `to` it still holds. */
export interface Membership {
  readonly country: CountryCode;
  /** Key into the table's statuses. */
  readonly status: string;
  /** ISO 8601 days. */
  readonly from: string;
  readonly to?: string;
  readonly note?: Localized;
  /** Key into the story's sources. */
  readonly source: string;
}

/** A country known to stand outside a membership: it signed and went no further, or didn't sign. */
export interface Outsider {
  readonly country: CountryCode;
  /** ISO 8601 days. */
  readonly signed?: string;
  readonly renounced?: string;
  readonly note?: Localized;
  /** Key into the story's sources. */
  readonly source: string;
}

/**
 * What a status is called, and how its layer counts it. signatory: it signed or is party to what the
 * membership was founded by, and is no member (yet); associate: it takes part without being a member.
 */
export interface Status {
  readonly name: Localized;
  readonly standing: 'member' | 'signatory' | 'associate' | 'outside';
}

/** A step of the tour: what it says, the sentence it quotes, and what the map shows meanwhile. */
export interface Step {
  readonly heading: Localized;
  readonly text: Localized;
  /** Id of the passage that it quotes, whole. */
  readonly passage: string;
  /** Ids; the map shows where they are. */
  readonly annotations: readonly string[];
  /** The map shows these too. */
  readonly countries: readonly CountryCode[];
  /** Absent: the story's own. */
  readonly moment?: Edtf;
  /** Ids of those that are on; absent: as a first visit has them. */
  readonly layers?: readonly string[];
}

/** A person or an organisation that the article names; the map shows neither. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly name: Localized;
  /** What it is also called, by language. */
  readonly aliases?: Readonly<Record<Language, readonly string[] | undefined>>;
}

export interface Story {
  readonly id: string;
  readonly original: Language;
  readonly languages: readonly Language[];
  readonly title: Fact;
  readonly genre: Localized;
  readonly date: DatedFact;
  /** The country that the story is about; the map gives it its strongest colour. */
  readonly host: CountryCode;
  /** Each country's part in the story, a few words; in the order of the story. */
  readonly countries: readonly { readonly code: CountryCode; readonly part: Localized }[];
  readonly articles: Readonly<Record<Language, Article>>;
  /** The article's sentences as `story.json` quotes them, in article order. */
  readonly excerpts: readonly Quote[];
  readonly regions: readonly Region[];
  readonly entities: readonly NamedEntity[];
  readonly places: readonly Place[];
  readonly trips: readonly Trip[];
  readonly mentions: readonly Mention[];
  readonly annotations: readonly Annotation[];
  readonly tour: readonly Step[];
  readonly layers: readonly Layer[];
  readonly memberships: Readonly<Record<string, readonly Membership[]>>;
  /** By the same keys as the memberships. */
  readonly outsiders: Readonly<Record<string, readonly Outsider[]>>;
  /** By table, then by status. */
  readonly statuses: Readonly<Record<string, Readonly<Record<string, Status>>>>;
  readonly sources: Readonly<Record<string, Source>>;
}
