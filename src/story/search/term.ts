/** A text that can be searched, and the words that are looked for in it. */
import type { Language, Span } from '../story';
import { dialectOf } from './dialect';
import { wordsIn } from './folded';

export interface Term {
  readonly language: Language;
  readonly text: string;
  readonly words: readonly IndexedWord[];
}

export interface IndexedWord extends Span {
  /** Folded: itself, and without what is joined to its front. */
  readonly forms: readonly string[];
  /** Where each letter of the first form stands. */
  readonly starts: readonly number[];
}

/** The beginnings that a word may have to be the one looked for. */
export type Wanted = readonly string[];

export function termOf(language: Language, text: string): Term {
  return {
    language,
    text,
    words: wordsIn(text).map(({ text: word, start, end, starts }) => ({
      start,
      end,
      starts,
      forms: dialectOf(word).formsOf(word),
    })),
  };
}

/** One for each word of a query, with its stems and other spellings. */
export function wantedIn(query: string): Wanted[] {
  return wordsIn(query).map(({ text }) => {
    const { formsOf, stemOf, spellings } = dialectOf(text);
    const stems = formsOf(text).map(stemOf);
    const others = [...formsOf(text), ...stems].flatMap((form) =>
      spellings.flatMap((same) => respelt(form, same)),
    );
    return [...new Set([...stems, ...others])];
  });
}

/** The same word with its beginning in each of the other spellings. */
function respelt(form: string, same: readonly string[]): string[] {
  return same
    .filter((one) => form.startsWith(one))
    .flatMap((one) => same.map((other) => other + form.slice(one.length)));
}

export function fits({ forms }: IndexedWord, wanted: Wanted): boolean {
  return forms.some((form) => wanted.some((start) => form.startsWith(start)));
}

/** The words that fit, wherever they stand; undefined unless each that is wanted is there. */
export function marksIn({ words }: Term, wanted: readonly Wanted[]): Span[] | undefined {
  const all = wanted.every((one) => words.some((word) => fits(word, one)));
  if (!all || wanted.length === 0) return undefined;
  return words.filter((word) => wanted.some((one) => fits(word, one))).map(spanOf);
}

/** Each place where the words stand one after the other. */
export function runsIn({ words }: Term, wanted: readonly Wanted[]): Span[] {
  if (wanted.length === 0) return [];
  return words.flatMap((first, n) => {
    if (!fits(first, wanted[0] ?? [])) return [];
    const run = words.slice(n, n + wanted.length);
    const last = run.at(-1);
    const whole =
      run.length === wanted.length && run.every((word, i) => fits(word, wanted[i] ?? []));
    return whole && last ? [{ start: first.start, end: last.end }] : [];
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
