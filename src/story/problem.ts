/** What is wrong with a story: a record of where, of what kind and how grave; `words` says it. */

import type { FactKind, Language, MentionManner } from './story';

/**
 * fatal: there is no story to show. fault: a part is left out or unverified, and a build refuses.
 * warning: the story is whole, its author should know.
 */
export type Severity = 'fatal' | 'fault' | 'warning';

/** What a value should have been. */
export type Expectation =
  | 'text'
  | 'number'
  | 'flag'
  | 'list'
  | 'record'
  | 'identifier'
  | 'file name'
  | 'language'
  | 'country'
  | 'day'
  | 'date'
  | 'web address'
  | 'longitude'
  | 'latitude'
  | 'length'
  | 'quote selector'
  | 'known word'
  | 'shorter'
  | 'text without control characters';

/** What an id can refer to. */
export type Referent =
  | 'passage'
  | 'place'
  | 'region'
  | 'trip'
  | 'annotation'
  | 'moment'
  | 'layer'
  | 'source'
  | 'status'
  | 'membership table'
  | 'language';

/** What a kind of fact has to stand on. */
export type Foundation = 'quotes' | 'reasoning' | 'source' | 'source date';

/** The nearest text to a quote that was not found. */
export interface Nearest {
  readonly paragraph: number;
  readonly text: string;
}

/** By kind of problem: what its wording needs beyond where, expected and received. */
export interface ProblemHints {
  'file-missing': { readonly file: string };
  'translation-missing': { readonly file: string; readonly language: Language };
  'json-unreadable': { readonly file: string };
  'schema-newer': { readonly file: string };
  'value-missing': { readonly field: string };
  'value-wrong': { readonly expected: Expectation };
  'field-unknown': { readonly field: string };
  'id-repeated': { readonly id: string };
  'id-reserved': { readonly id: string };
  'reference-unknown': { readonly to: Referent; readonly known: readonly string[] };
  'target-missing': { readonly as: MentionManner };
  'fact-unfounded': { readonly fact: FactKind; readonly lacks: Foundation };
  'claim-without-line': { readonly annotation: string };
  'claim-without-article': { readonly annotation: string };
  'parts-differ': { readonly total: number; readonly sum: number };
  'period-reversed': { readonly from: string; readonly to: string };
  'period-overlaps': { readonly country: string; readonly day: string };
  'quote-not-found': { readonly file: string; readonly nearest?: Nearest };
  'quote-ambiguous': { readonly file: string; readonly places: number };
  'quote-moved': { readonly file: string; readonly at: number };
  'quote-context': { readonly file: string };
  'quote-elsewhere': { readonly passage: string; readonly stands: string | undefined };
  'mentions-overlap': { readonly passage: string; readonly language: Language };
  'excerpt-partial': { readonly passage: string; readonly language: Language };
  'excerpt-missing': { readonly passage: string };
  'paragraphs-differ': { readonly file: string };
  'sentences-differ': { readonly file: string; readonly paragraph: number };
  'file-long': { readonly file: string; readonly limit: number };
  'article-empty': { readonly file: string };
  'article-character': { readonly file: string; readonly paragraph: number; readonly near: string };
  'article-not-normal': { readonly file: string; readonly paragraph: number };
  'problems-many': { readonly limit: number };
}

export type ProblemKind = keyof ProblemHints;

export interface ProblemOf<Kind extends ProblemKind> {
  readonly kind: Kind;
  readonly severity: Severity;
  /** The file and the path in it: `story.json › annotations[3].date`. */
  readonly where: string;
  readonly expected?: string;
  readonly received?: string;
  readonly hint: ProblemHints[Kind];
}

export type Problem = { [Kind in ProblemKind]: ProblemOf<Kind> }[ProblemKind];

/**
 * Whether sentences or mentions are left out for it: then what a story seems not to say may only be unread,
 * and nobody should be told that the article doesn't mention a country.
 */
export function leavesWordsOut({ severity, where }: Problem): boolean {
  return severity !== 'warning' && /^story\.json › (passages|mentions)\b/.test(where);
}

/** More of them than these nobody reads: a story with more is not read on. */
export const MOST_PROBLEMS = 1_000;

/** Keys and indexes from a file's root, or from a part of it, to a value. */
export type Path = readonly (string | number)[];

const LONGEST_KEY = 64;

/** A key as a problem shows it: it may be a stranger's, of any length. */
export function keyShown(key: string): string {
  return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
}

/** `annotations[3].date` under its file's name. */
export function whereIn(file: string, path: Path): string {
  const steps = path.map((step, index) =>
    typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${keyShown(step)}`,
  );
  return path.length === 0 ? file : `${file} › ${steps.join('')}`;
}
