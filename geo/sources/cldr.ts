/** Country codes and country names from Unicode CLDR. */
import { readSource } from './read-source';

/** The languages that country names are written in. */
export const LANGUAGES = ['ar', 'en', 'ru'] as const;
export type Names = Record<(typeof LANGUAGES)[number], string>;

/** CLDR's long forms here are explanations ("Myanmar (Burma)", "Hong Kong SAR China"), not names. */
const SHORT = new Set(['HK', 'MM', 'MO', 'PS']);

interface CodeMappings {
  supplemental: { codeMappings: Record<string, { _alpha3?: string; _numeric?: string }> };
}

interface Territories {
  main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
}

const territories = Object.fromEntries(
  LANGUAGES.map((language) => {
    const path = `cldr-localenames-full/main/${language}/territories.json`;
    const main = (readSource(path) as Territories).main[language];
    return [language, main?.localeDisplayNames.territories ?? {}];
  }),
) as Record<(typeof LANGUAGES)[number], Record<string, string>>;

/**
 * ISO 3166-1 alpha-2 to alpha-3 and numeric, without codes of the past, which have no name any
 * more. Kosovo has none and takes XKX, which ISO leaves to its users.
 */
const codes = Object.entries(
  (readSource('cldr-core/supplemental/codeMappings.json') as CodeMappings).supplemental
    .codeMappings,
)
  .filter(([alpha2]) => territories.en[alpha2])
  .map(([alpha2, code]) => ({
    alpha2,
    alpha3: alpha2 === 'XK' ? 'XKX' : code._alpha3,
    numeric: code._numeric,
  }));

/** ISO 3166-1 numeric, three digits, to alpha-3. Throws when there is none. */
export function alpha3OfNumeric(numeric: string): string {
  const alpha3 = codes.find((code) => code.numeric === numeric)?.alpha3;
  if (!alpha3) throw new Error(`No ISO 3166-1 alpha-3 code for numeric code ${numeric}`);
  return alpha3;
}

/** A country's names by its alpha-3 code. Throws when a language has none. */
export function namesOf(alpha3: string): Names {
  const alpha2 = codes.find((code) => code.alpha3 === alpha3)?.alpha2 ?? '';
  const names = LANGUAGES.map((language) => {
    const of = territories[language];
    const name = (SHORT.has(alpha2) && of[`${alpha2}-alt-short`]) || of[alpha2];
    if (!name) throw new Error(`CLDR has no name in ${language} for ${alpha3} (${alpha2})`);
    return [language, name];
  });
  return Object.fromEntries(names) as Names;
}
