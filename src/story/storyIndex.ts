/** What can be asked of a story, worked out once from its mentions and quotes. */

import { passageIds, passagesIn } from './passages';
import type {
  Annotation,
  CountryCode,
  Fact,
  Language,
  Mention,
  MentionManner,
  Passage,
  Quote,
  Span,
  Story,
} from './story';

/** A sentence that means a country without naming it. */
export interface Meant {
  readonly passage: string;
  /** The first way in which it does; `also`: further ones in the same sentence. */
  readonly as: MentionManner;
  readonly also: readonly MentionManner[];
}

export interface Excerpts {
  /** Ids of the passages that name the country, in article order. */
  readonly named: readonly string[];
  /** Passages that mean it by other words only, in article order. */
  readonly meant: readonly Meant[];
}

export interface PlacedMention {
  readonly mention: Mention;
  readonly span: Span;
}

export interface StoryIndex {
  readonly excerptsOf: (country: CountryCode) => Excerpts;
  /** How often the original names the country, clitics included; other ways to mean it don't count. */
  readonly timesNamed: (country: CountryCode) => number;
  /** A passage's mentions in the text of that language, in article order. */
  readonly mentionsIn: (language: Language, passage: string) => readonly PlacedMention[];
  readonly passage: (language: Language, id: string) => Passage | undefined;
  readonly annotationsOf: (country: CountryCode) => readonly Annotation[];
  /** Ids of the passages that its facts quote, each once, in article order. */
  readonly passagesOf: (annotation: Annotation) => readonly string[];
  /** In the order in which the original first names them. */
  readonly namedCountries: readonly CountryCode[];
  /** Quotations of the original, and how many of them stand in it word for word. */
  readonly quotes: { readonly total: number; readonly verified: number };
}

/** Items by key, keys in the order of their first item. */
function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const NO_EXCERPTS: Excerpts = { named: [], meant: [] };

function excerptsFrom(mentions: readonly Mention[]): Excerpts {
  const manners = grouped(mentions, ({ passage }) => passage);
  const named: string[] = [];
  const meant: Meant[] = [];
  for (const [passage, within] of manners) {
    const [as, ...also] = new Set(within.map((mention) => mention.as));
    if (within.some((mention) => mention.as === 'name')) named.push(passage);
    else if (as) meant.push({ passage, as, also });
  }
  return { named, meant };
}

/** Every quotation that the story makes: its excerpts, and what its facts stand on. */
function quotesOf(story: Story): readonly Quote[] {
  const facts = story.annotations.flatMap(factsOf);
  return [
    ...story.excerpts,
    ...[story.title, story.date, ...facts].flatMap(({ quotes }) => quotes),
  ];
}

/** All that an annotation states: its date, its facts, and the figures of its claim. */
function factsOf({ date, facts, claim }: Annotation): readonly Fact[] {
  return [...(date ? [date] : []), ...facts, ...(claim?.figures ?? []).map(({ fact }) => fact)];
}

/** Whether the original holds the quoted words, letter for letter, at the quote's span. */
function isVerified(story: Story, quote: Quote): boolean {
  const span = quote.spans[story.original];
  const text = story.articles[story.original]?.text;
  const exact = quote.exact[story.original];
  return span !== undefined && exact !== undefined && text?.slice(span.start, span.end) === exact;
}

function placeMentions(story: Story): Map<string, PlacedMention[]> {
  const placed = story.languages.flatMap((language) =>
    story.mentions.flatMap((mention) => {
      const span = mention.spans[language];
      return span ? [{ key: `${language} ${mention.passage}`, mention, span }] : [];
    }),
  );
  placed.sort((one, other) => one.span.start - other.span.start);
  return grouped(placed, ({ key }) => key);
}

/** The index of a story; build it once and keep it. */
export function indexStory(story: Story): StoryIndex {
  const passages = new Map(
    Object.values(story.articles).flatMap((article) =>
      passagesIn(article).map((passage) => [`${article.language} ${passage.id}`, passage] as const),
    ),
  );
  const ofCountries = story.mentions.filter(({ country }) => country !== undefined);
  const excerpts = new Map(
    [...grouped(ofCountries, ({ country }) => country)].map(
      ([country, mentions]) => [country, excerptsFrom(mentions)] as const,
    ),
  );
  const names = ofCountries.filter((mention) => mention.as === 'name');
  const mentions = placeMentions(story);
  const quotes = quotesOf(story);
  const original = story.articles[story.original];
  const order = new Map(original ? passageIds(original).map((id, n) => [id, n]) : []);
  return {
    excerptsOf: (country) => excerpts.get(country) ?? NO_EXCERPTS,
    timesNamed: (country) => names.filter((mention) => mention.country === country).length,
    mentionsIn: (language, passage) => mentions.get(`${language} ${passage}`) ?? [],
    passage: (language, id) => passages.get(`${language} ${id}`),
    annotationsOf: (country) =>
      story.annotations.filter(({ countries }) => countries.includes(country)),
    passagesOf: (annotation) => {
      const quoted = new Set(factsOf(annotation).flatMap(({ quotes }) => quotes));
      const ids = new Set([...quoted].map(({ passage }) => passage));
      const placeOf = (id: string) => order.get(id) ?? 0;
      return [...ids]
        .filter((id) => order.has(id))
        .sort((one, other) => placeOf(one) - placeOf(other));
    },
    namedCountries: [...new Set(names.flatMap(({ country }) => country ?? []))],
    quotes: {
      total: quotes.length,
      verified: quotes.filter((quote) => isVerified(story, quote)).length,
    },
  };
}
