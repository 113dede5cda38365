/** A country and what the article has of it: `Mongolia: 1 excerpt`. */
import type { CountryCode, Language } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from './catalogues';
import { pluralPhrase } from './plural';

export function countryInShort(
  language: Language,
  index: StoryIndex,
  { code, name }: { readonly code: CountryCode; readonly name: string },
): string {
  const words = catalogueOf(language);
  const { named, meant } = index.excerptsOf(code);
  const excerpts =
    named.length + meant.length > 0
      ? pluralPhrase(language, words.excerpts, named.length)
      : words.notMentioned;
  return words.chosen(name, excerpts);
}
