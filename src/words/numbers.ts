/** Numbers as the language writes them. */
import type { Language } from '../story/story';
import type { Catalogue } from './catalogue';
import { catalogueOf } from './catalogues';
import { phraseFor } from './plural';

/** 1343 → 1,343 in English, 1343 in Arabic; with as many decimals as it has, up to those given. */
export function numberText(catalogue: Catalogue, value: number, decimals = 0): string {
  const [whole = '', fraction] = String(Number(value.toFixed(decimals))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, catalogue.thousands);
  return fraction === undefined ? grouped : `${grouped}${catalogue.decimal}${fraction}`;
}

/** A length in whole kilometres; the number takes its plural's form and the language's grouping. */
export function kilometresText(language: Language, metres: number): string {
  const words = catalogueOf(language);
  const count = Math.round(metres / 1000);
  return phraseFor(language, words.kilometres, count).replace('#', numberText(words, count));
}
