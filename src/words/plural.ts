/** Whole phrases by number, chosen by the language's own plural rules (CLDR). */
import type { Language } from '../story/story';

/** A phrase for each plural category; `#` stands for the number. What a language doesn't use is left out. */
export type Phrases = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** By language: making them takes browsers longer than all that they are asked. */
const rules = new Map<Language, Intl.PluralRules>();

export function pluralPhrase(language: Language, phrases: Phrases, count: number): string {
  return phraseFor(language, phrases, count).replace('#', String(count));
}

/** The phrase for this number, its `#` still to be replaced. */
export function phraseFor(language: Language, phrases: Phrases, count: number): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return phrases[rule.select(count)] ?? phrases.other;
}
