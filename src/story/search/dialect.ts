/** What a language knows of its words beyond their letters; chosen by the letters that a word is written in. */
import type { CountryCode } from '../story';
import { arabic } from './arabic';
import { english } from './english';
import { russian } from './russian';

export interface Dialect {
  readonly letters: RegExp;
  /** What a folded word is found by: itself, and without what is joined to its front. */
  readonly formsOf: (word: string) => readonly string[];
  /** The beginning that a folded word's other forms share. */
  readonly stemOf: (word: string) => string;
  /** Beginnings of words that are one word in several spellings, folded. */
  readonly spellings: readonly (readonly string[])[];
  /** What countries are called beside their names. */
  readonly countries: Readonly<Record<CountryCode, readonly string[]>>;
}

/** Other letters and digits: a word is what it is. */
const plain: Dialect = {
  letters: /./,
  formsOf: (word) => [word],
  stemOf: (word) => word,
  spellings: [],
  countries: {},
};

const dialects: readonly Dialect[] = [arabic, english, russian];

export function dialectOf(word: string): Dialect {
  return dialects.find(({ letters }) => letters.test(word)) ?? plain;
}

/** In every language that this code knows. */
export function aliasesOf(country: CountryCode): string[] {
  return dialects.flatMap(({ countries }) =>
    Object.hasOwn(countries, country) ? (countries[country] ?? []) : [],
  );
}
