/** Characters that no text for readers may hold: they break the page or reorder what it shows. */

/**
 * Control characters but tab and line breaks, lone surrogates, noncharacters, and the bidi controls of UAX #9. XML
 * allows few of these, and half a surrogate pair becomes another character on its way to the browser.
 */
export const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/**
 * Seen by nobody, and in the way of whoever searches or quotes. Joiners and non-joiners are letters' business, and
 * stay out of this.
 */
export const UNSEEN = /[\u00AD\u200B\u2060-\u2064\uFEFF]/gu;

/** Whatever is unwanted has one of these code units: nearly all texts are read by them alone, in a fraction of the time. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

export function isShowable(text: string): boolean {
  return !SUSPECT.test(text) || text.search(UNWANTED) === -1;
}
