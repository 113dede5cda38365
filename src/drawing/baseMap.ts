/** The Earth without a story: its countries, coasts and lines in the plane, as the build packs them. */
import type { Box, PlanePoint } from '../earth/plane';
import type { CountryCode } from '../story/story';

/** What is said of a country without its outline; small enough to stand in every page. */
export interface CountryFrame {
  readonly code: CountryCode;
  /** In the page's language. */
  readonly name: string;
  /** Around its main parts: overseas specks don't widen it. */
  readonly box: Box;
  /** Where its label stands: the middle of the largest circle within it, and that circle's diameter (km). */
  readonly label: { readonly at: PlanePoint; readonly room: number };
}

/** SVG path data of everything drawn, kilometres. */
export interface Outlines {
  readonly countries: Readonly<Record<CountryCode, string>>;
  readonly coasts: string;
  readonly borders: string;
  readonly disputed: string;
  /** Lines that stories speak of, by id. */
  readonly lines: Readonly<Record<string, string>>;
}

/** Lines that stories speak of, measured: metres on the WGS84 ellipsoid. */
export interface MeasuredLine {
  readonly id: string;
  /** In the page's language. */
  readonly name: string;
  readonly length: number;
}
