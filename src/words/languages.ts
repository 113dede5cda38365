/** The languages that the interface speaks: a further one is a line here and its catalogue in `catalogues`. */
import type { Language } from '../story/story';

/** Of a language's letters; Arabic ones bring digits and punctuation of their own. Letters of another script come from the reader's system. */
export type Script = 'arabic' | 'cyrillic' | 'latin';

export interface Locale {
  /** Of the language, in itself. */
  readonly ownName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly script: Script;
}

/** By BCP 47 tag. */
const locales: Readonly<Record<Language, Locale>> = {
  ar: { ownName: 'العربية', direction: 'rtl', script: 'arabic' },
  en: { ownName: 'English', direction: 'ltr', script: 'latin' },
  ru: { ownName: 'Русский', direction: 'ltr', script: 'cyrillic' },
};

export const languages: readonly Language[] = Object.keys(locales);

/** Throws for a language that has no line: which languages there are is decided when building. */
export function localeOf(language: Language): Locale {
  const locale = Object.hasOwn(locales, language) ? locales[language] : undefined;
  if (locale) return locale;
  throw new Error(`no catalogue for "${language}"; there are ${languages.join(', ')}`);
}
