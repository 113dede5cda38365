/** Whole phrases by number, chosen by the language's own plural rules (CLDR). */
import type { Language } from '../story/story';

/** A phrase for each plural category; `#` stands for the number. What a language doesn't use is left out. */
export type Phrases = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export function pluralPhrase(language: Language, phrases: Phrases, count: number): string {
  const phrase = phrases[new Intl.PluralRules(language).select(count)] ?? phrases.other;
  return phrase.replace('#', String(count));
}
