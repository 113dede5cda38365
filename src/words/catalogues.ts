/** The languages that the interface speaks, one catalogue each. */
import type { Language } from '../story/story';
import { ar } from './ar';
import type { Catalogue } from './catalogue';
import { en } from './en';
import { ru } from './ru';

/** A further language is its catalogue and its name here. */
const catalogues: Readonly<Record<Language, Catalogue>> = { ar, en, ru };

export const languages: readonly Language[] = Object.keys(catalogues);

/** Throws for a language without a catalogue: which languages there are is decided when building. */
export function catalogueOf(language: Language): Catalogue {
  const catalogue = Object.hasOwn(catalogues, language) ? catalogues[language] : undefined;
  if (!catalogue)
    throw new Error(`no catalogue for "${language}"; there are ${languages.join(', ')}`);
  return catalogue;
}
