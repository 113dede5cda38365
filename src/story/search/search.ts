/** Finds what a reader has typed, in whatever of the story's languages. */
import type { Language, Span } from '../story';
import { nearQueries } from './near';
import type { Entry, EntryKind, SearchIndex, Target } from './searchIndex';
import { marksIn, type Term, type Wanted, wantedIn } from './term';

export type { Searched, SearchIndex } from './searchIndex';
export { indexing } from './searchIndex';

export type ResultKind = EntryKind | 'words';

export interface Result {
  readonly key: string;
  readonly target: Target;
  readonly text: MarkedText;
  /** What it was found by, where that isn't its text. */
  readonly found?: MarkedText;
  /** In how many sentences of the article it is named; of a sentence and an annotation nothing is counted. */
  readonly excerpts?: number;
  /** Of a sentence. */
  readonly paragraph?: number;
}

export interface MarkedText {
  readonly language: Language;
  readonly text: string;
  /** In order, apart from one another (UTF-16). */
  readonly marks: readonly Span[];
}

export interface Found {
  /** In a reader's order; none is empty. */
  readonly groups: readonly { readonly kind: ResultKind; readonly results: readonly Result[] }[];
  /** Queries that would find something, where this one finds nothing. */
  readonly near: readonly string[];
}

const order: readonly ResultKind[] = ['places', 'people', 'organisations', 'annotations', 'words'];
/** More than these nobody reads. */
const mostResults = 40;
const longestQuery = 200;

export function search(index: SearchIndex, typed: string): Found {
  const query = typed.slice(0, longestQuery);
  const wanted = wantedIn(query);
  if (wanted.length === 0) return { groups: [], near: [] };
  const hits = index.entries
    .flatMap((entry) => hitOf(entry, wanted) ?? [])
    .sort((one, other) => one.rank - other.rank);
  const named = (kind: EntryKind) =>
    hits.flatMap(({ entry, result }) => (entry.kind === kind ? result : []));
  const groups = order.map((kind) => ({
    kind,
    results: (kind === 'words' ? sentencesFound(index, wanted, hits) : named(kind)).slice(
      0,
      mostResults,
    ),
  }));
  const filled = groups.filter(({ results }) => results.length > 0);
  return { groups: filled, near: filled.length > 0 ? [] : nearQueries(query, termsOf(index)) };
}

interface Hit {
  readonly entry: Entry;
  readonly result: Result;
  /** By its own name, then by another, then what the article doesn't name. */
  readonly rank: number;
  /** Whether every word of one of its names is looked for. */
  readonly whole: boolean;
}

function hitOf(entry: Entry, wanted: readonly Wanted[]): Hit | undefined {
  const { key, target, name, others, passages, kind } = entry;
  const excerpts = kind === 'annotations' ? {} : { excerpts: passages.size };
  const silent = kind !== 'annotations' && passages.size === 0 ? 2 : 0;
  const whole = [name, ...others].some(
    (term) => marksIn(term, wanted)?.length === term.words.length,
  );
  const own = marksIn(name, wanted);
  if (own) {
    const result = { key, target, text: marked(name, own), ...excerpts };
    return { entry, rank: silent, whole, result };
  }
  for (const other of others) {
    const marks = marksIn(other, wanted);
    if (!marks) continue;
    const text = marked(name, []);
    const found = marked(other, marks);
    return { entry, rank: silent + 1, whole, result: { key, target, text, found, ...excerpts } };
  }
  return undefined;
}

/** Sentences that hold the words, or name what the words are a name of. */
function sentencesFound(
  { sentences }: SearchIndex,
  wanted: readonly Wanted[],
  hits: readonly Hit[],
): Result[] {
  return sentences.flatMap(({ passage, paragraph, terms }) => {
    const [own, ...others] = terms;
    if (!own) return [];
    const result = (term: Term, marks: readonly Span[]): Result => ({
      key: `passage-${passage}`,
      target: { passage },
      text: marked(term, marks),
      paragraph,
    });
    const named = hits.flatMap(({ entry, whole }) =>
      whole ? (entry.passages.get(passage) ?? []) : [],
    );
    const there = [...(marksIn(own, wanted) ?? []), ...named];
    if (there.length > 0) return [result(own, there)];
    const other = others.flatMap((term) => {
      const marks = marksIn(term, wanted);
      return marks ? [result(term, marks)] : [];
    });
    return other.slice(0, 1);
  });
}

function marked({ language, text }: Term, marks: readonly Span[]): MarkedText {
  return { language, text, marks: joined(marks) };
}

/** In order, those that overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && span.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}

/** Names before words, the page's language before others. */
function termsOf({ entries, sentences }: SearchIndex): Term[] {
  return [
    ...entries.map(({ name }) => name),
    ...entries.flatMap(({ others }) => others),
    ...sentences.flatMap(({ terms }) => terms),
  ];
}
