/** The Earth without a story: its countries, coasts and lines in the plane, as the build packs them. */
import type { Box, PlanePoint } from '../earth/plane';
import type { CountryCode, Language } from '../story/story';

/** What is said of a country without its outline. */
export interface CountryFrame {
  readonly code: CountryCode;
  /** In the page's language, or in the one below. */
  readonly name: string;
  /** Where the map's data doesn't speak the page's language. */
  readonly nameLanguage?: Language;
  /** Around its main parts, in whole steps (`boxStep`): overseas specks don't widen it. */
  readonly box: Box;
  /** Where its label stands: the middle of the largest circle within it, and that circle's diameter (km). */
  readonly label: { readonly at: PlanePoint; readonly room: number };
}

/** A name that stands on the map at one point: a sea, a capital, a part of a country. */
export interface NamedPoint {
  readonly id: string;
  /** In the page's language. */
  readonly name: string;
  readonly at: PlanePoint;
  /** How wide the sea or the part is there (km); a capital has no width. */
  readonly room?: number;
  readonly country?: CountryCode;
  /** Further points of a line, where its name may stand as well, best first. */
  readonly also?: readonly PlanePoint[];
}

/** Names that the reader needs only from near, in a file for each language. */
export interface MapNames {
  /** The `id` of each is its country's code. */
  readonly capitals: readonly NamedPoint[];
}

/** The countries that lie next to each, to the north, east, south and west; null where none does. */
export type NextCountries = Readonly<Record<CountryCode, readonly (CountryCode | null)[]>>;

/** SVG path data of everything drawn, kilometres. */
export interface Outlines {
  readonly countries: Readonly<Record<CountryCode, string>>;
  readonly coasts: string;
  readonly borders: string;
  /** Disputed lines, by id. */
  readonly disputed: Readonly<Record<string, string>>;
  /** Lines that stories speak of, by id. */
  readonly lines: Readonly<Record<string, string>>;
}

/** Lines that stories speak of, measured: metres on the WGS84 ellipsoid. */
export interface MeasuredLine {
  readonly id: string;
  /** In the page's language. */
  readonly name: string;
  readonly length: number;
  /** A point in its middle, and further ones, the nearest to it first. */
  readonly at: PlanePoint;
  readonly also?: readonly PlanePoint[];
}
