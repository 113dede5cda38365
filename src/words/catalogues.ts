/** What the interface says, in the languages that have been loaded: a page loads its own only. */
import type { Language } from '../story/story';
import type { Catalogue } from './catalogue';
import { languages } from './languages';

const loaded = new Map<Language, Catalogue>();

/** Fails where the language has no catalogue, or it can't be had. */
export async function loadCatalogue(language: Language): Promise<void> {
  const file: { readonly default?: Catalogue } = await import(`./catalogues/${language}.ts`);
  // A file that came empty is a module, too.
  if (!file.default) throw new Error(`the catalogue for "${language}" is empty`);
  loaded.set(language, file.default);
}

/** All of them, for what makes pages. */
export async function loadCatalogues(): Promise<void> {
  await Promise.all(languages.map(loadCatalogue));
}

/** Throws for a language whose catalogue has not been loaded. */
export function catalogueOf(language: Language): Catalogue {
  const catalogue = loaded.get(language);
  if (catalogue) return catalogue;
  throw new Error(`no catalogue for "${language}"`);
}
