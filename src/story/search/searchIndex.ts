/** What a reader can look for in a story: its places, people, organisations, annotations and sentences. */
import { passageOf, passagesIn } from '../passages';
import type { CountryCode, Language, Localized, Mention, Span, Story } from '../story';
import { aliasesOf } from './dialect';
import { runsIn, type Term, termOf, type Wanted, wantedIn } from './term';

/** What a result leads to. */
export type Target =
  | { readonly country: CountryCode }
  | { readonly annotation: string }
  | { readonly passage: string };

export type EntryKind = 'places' | 'people' | 'organisations' | 'annotations';

/** Something with a name. */
export interface Entry {
  readonly kind: EntryKind;
  /** Unique among all entries. */
  readonly key: string;
  readonly target: Target;
  /** As the page calls it. */
  readonly name: Term;
  /** What else it is found by. */
  readonly others: readonly Term[];
  /** Where the page's article names it. */
  readonly passages: ReadonlyMap<string, readonly Span[]>;
}

export interface Sentence {
  readonly passage: string;
  readonly paragraph: number;
  /** In the page's language first. */
  readonly terms: readonly Term[];
}

export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly sentences: readonly Sentence[];
}

export interface Searched {
  readonly story: Story;
  /** Of the page. */
  readonly language: Language;
  /** All that the map has, in the page's language. */
  readonly countries: readonly { readonly code: CountryCode; readonly name: string }[];
}

/** Build it when a reader begins to search, and keep it; a sentence or a name is a step. */
export function* indexing(searched: Searched): Generator<void, SearchIndex> {
  const { story, language } = searched;
  const languages = [language, ...story.languages.filter((other) => other !== language)];
  const sentences = yield* sentencesOf(story, languages);
  return {
    entries: [
      ...(yield* countriesOf(searched)),
      ...placesOf(searched),
      ...regionsOf(searched),
      ...(yield* entitiesOf(searched, sentences)),
      ...annotationsOf(searched),
    ],
    sentences,
  };
}

function* eachOf<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Generator<void, Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}

function sentencesOf(story: Story, languages: readonly Language[]): Generator<void, Sentence[]> {
  const articles = languages.flatMap((language) => story.articles[language] ?? []);
  const [first] = articles;
  const others = articles.map((article) => ({
    language: article.language,
    texts: new Map(passagesIn(article).map(({ id, text }) => [id, text])),
  }));
  return eachOf(first ? passagesIn(first) : [], ({ id, paragraph }) => ({
    passage: id,
    paragraph,
    terms: others.flatMap(({ language, texts }) => termOf(language, texts.get(id) ?? '')),
  }));
}

function countriesOf({ story, language, countries }: Searched): Generator<void, Entry[]> {
  return eachOf(countries, ({ code, name }) => {
    const mentions = story.mentions.filter(({ country }) => country === code);
    const adjectives = mentions.filter(({ as }) => as === 'name' || as === 'adjective');
    return {
      kind: 'places',
      key: `country-${code}`,
      target: { country: code },
      name: termOf(language, name),
      others: [...wordsOf(adjectives), ...aliasesOf(code).map((alias) => termOf(language, alias))],
      passages: spansOf(
        story,
        language,
        mentions.filter(({ as }) => as === 'name'),
      ),
    };
  });
}

function placesOf({ story, language }: Searched): Entry[] {
  const mentions = new Map<string, Mention[]>(story.places.map(({ id }) => [id, []]));
  for (const mention of story.mentions) mentions.get(mention.place ?? '')?.push(mention);
  return story.places.map(({ id, name, country }) => {
    const passages = spansOf(story, language, mentions.get(id) ?? []);
    const [first] = passages.keys();
    return {
      kind: 'places',
      key: `place-${id}`,
      target: first === undefined ? { country } : { passage: first },
      ...namesOf(name, language),
      passages,
    };
  });
}

/** A region that the article doesn't name is nowhere to be shown. */
function regionsOf({ story, language }: Searched): Entry[] {
  return story.regions.flatMap(({ id, name }) => {
    const mentions = story.mentions.filter(({ region }) => region === id);
    const passages = spansOf(story, language, mentions);
    const [first] = passages.keys();
    if (first === undefined) return [];
    const key = `region-${id}`;
    const target = { passage: first };
    return [{ kind: 'places' as const, key, target, ...namesOf(name, language), passages }];
  });
}

function* entitiesOf(
  { story, language }: Searched,
  sentences: readonly Sentence[],
): Generator<void, Entry[]> {
  const entries = yield* eachOf(story.entities, ({ id, kind, name, aliases }): Entry[] => {
    const called = [
      ...Object.values(name),
      ...Object.values(aliases ?? {}).flatMap((texts) => texts ?? []),
    ].map(wantedIn);
    const passages = new Map(
      sentences.flatMap(({ passage, terms }): [string, Span[]][] => {
        const spans = terms.slice(0, 1).flatMap((term) => namings(term, called));
        return spans.length > 0 ? [[passage, spans]] : [];
      }),
    );
    const [first] = passages.keys();
    if (first === undefined) return [];
    const names = namesOf(name, language);
    const further = Object.entries(aliases ?? {}).flatMap(([tag, texts]) =>
      (texts ?? []).map((text) => termOf(tag, text)),
    );
    return [
      {
        kind: kind === 'person' ? 'people' : 'organisations',
        key: `entity-${id}`,
        target: { passage: first },
        name: names.name,
        others: [...names.others, ...further],
        passages,
      },
    ];
  });
  return entries.flat();
}

function annotationsOf({ story, language }: Searched): Entry[] {
  return story.annotations.map(({ id, heading, body }) => {
    const { name, others } = namesOf(heading, language);
    return {
      kind: 'annotations',
      key: `annotation-${id}`,
      target: { annotation: id },
      name,
      others: [...others, ...Object.entries(body).map(([tag, text]) => termOf(tag, text))],
      passages: new Map(),
    };
  });
}

/** Where it is called so; of names within one another the longest. */
function namings(term: Term, called: readonly (readonly Wanted[])[]): Span[] {
  const runs = called.flatMap((wanted) => runsIn(term, wanted));
  const whole = runs.filter(
    (run) =>
      !runs.some(
        (other) =>
          other.start <= run.start &&
          run.end <= other.end &&
          other.end - other.start > run.end - run.start,
      ),
  );
  return [...new Map(whole.map((run) => [run.start, run])).values()].sort(
    (one, other) => one.start - other.start,
  );
}

function namesOf(name: Localized, language: Language): { name: Term; others: Term[] } {
  const terms = Object.entries(name).map(([tag, text]) => termOf(tag, text));
  const own = terms.find((term) => term.language === language) ?? termOf(language, '');
  return { name: own, others: terms.filter((term) => term !== own) };
}

/** A mention's words in every language, each once. */
function wordsOf(mentions: readonly Mention[]): Term[] {
  const texts = mentions.flatMap(({ exact }) => Object.entries(exact));
  const once = new Map(texts.map(([language, text]) => [text, language]));
  return [...once].map(([text, language]) => termOf(language, text));
}

/** Spans of the mentions within their sentences, by the sentence, in the order of that language's article. */
function spansOf(
  story: Story,
  language: Language,
  mentions: readonly Mention[],
): Map<string, Span[]> {
  const article = story.articles[language];
  const spans = new Map<string, Span[]>();
  const placed = mentions
    .flatMap(({ passage, spans: all }) => {
      const span = all[language];
      const start = article && passageOf(article, passage)?.start;
      return span && start !== undefined ? [{ passage, span, start }] : [];
    })
    .sort((one, other) => one.span.start - other.span.start);
  for (const { passage, span, start } of placed) {
    const within = { start: span.start - start, end: span.end - start };
    const others = spans.get(passage);
    if (others) others.push(within);
    else spans.set(passage, [within]);
  }
  return spans;
}
