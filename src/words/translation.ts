/** That a text is translated, and from which language. */
import type { Language } from '../story/story';
import { catalogueOf } from './catalogues';
import { localeOf } from './languages';

/** A language that the catalogue has no name for is called as it calls itself. */
export function translationText(language: Language, original: Language): string {
  const { ourTranslationFrom, languageNames } = catalogueOf(language);
  return ourTranslationFrom(languageNames[original] ?? localeOf(original).ownName);
}
