/** The fonts of a site: cut to all that its pages can show. */
import type { Story } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { languages } from '../words/languages';
import { type SubsetFonts, subsetFonts } from './fonts';
import type { MapFiles } from './mapFiles';

/**
 * Serif sets the articles; sans sets the interface, the map, and what the stories say beside the article.
 * @param folder where the files lie, as the rules see it, with a slash at its end
 */
export function siteFonts(
  stories: readonly Story[],
  map: MapFiles,
  folder: string,
): Promise<SubsetFonts> {
  const articles = stories.flatMap((story) =>
    Object.values(story.articles).map(({ text }) => text),
  );
  const interfaceTexts = languages.map((language) => JSON.stringify(catalogueOf(language)));
  const texts = {
    serif: articles.join(''),
    sans: [
      ...interfaceTexts,
      JSON.stringify(stories),
      ...[map.countries, map.disputed, map.seas, map.parts, map.capitals].map(({ features }) =>
        JSON.stringify(features.map((one) => one.properties)),
      ),
    ].join(''),
  };
  return subsetFonts(texts, folder);
}
