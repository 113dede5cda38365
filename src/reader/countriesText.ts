/** Countries of a legend's entry: by name where they are few, else how many. */
import type { CountryCode } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { pluralPhrase } from '../words/plural';
import type { LegendRequest } from './layerEntry';

const few = 3;

export function countriesText(request: LegendRequest, codes: readonly CountryCode[]): string {
  const { countries, language } = request;
  const words = catalogueOf(language);
  if (codes.length > few) return pluralPhrase(language, words.layers.countries, codes.length);
  return codes
    .map((code) => countries.find((country) => country.code === code)?.name ?? code)
    .join(words.listSeparator);
}
