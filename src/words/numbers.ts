/** Whole numbers as the language groups them. */
import type { Catalogue } from './catalogue';

/** 1343 → 1,343 in English, 1343 in Arabic. */
export function numberText(catalogue: Catalogue, value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, catalogue.thousands);
}
