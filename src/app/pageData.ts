/** What the build puts into each page beside the words and the picture: enough to bring it to life. */
import type { CountryFrame, MeasuredLine, NamedPoint } from '../drawing/baseMap';
import { type PackedFrames, packFrames, unpackFrames } from '../drawing/packedFrames';
import type { PlanePoint } from '../earth/plane';
import type { Language } from '../story/story';

export interface PageData {
  readonly language: Language;
  /** The texts of the story's files by their names (JSON), as seen from the page. */
  readonly storyTexts: string;
  /** The story's folder, as seen from the page. */
  readonly storyFolder: string;
  readonly storyFiles: readonly string[];
  /** The finer outlines (TopoJSON in the plane), as seen from the page. */
  readonly fineMap: string;
  /** Sorted by name. */
  readonly countries: readonly CountryFrame[];
  readonly lines: readonly MeasuredLine[];
  /** Disputed lines and points, each where its name stands. */
  readonly disputed: readonly NamedPoint[];
  readonly seas: readonly NamedPoint[];
  /** Parts that bear a name of their own: Alaska. */
  readonly parts: readonly NamedPoint[];
  /** `MapNames` as JSON, fetched with the finer outlines, as seen from the page. */
  readonly names: string;
  /** The service workers that keep the page and the ways to it, as seen from the page. */
  readonly workers: readonly string[];
  /** `NextCountries` as JSON, fetched when the keyboard comes to the map, as seen from the page. */
  readonly nextCountries: string;
  /** What the first view shows, the story's own place first. */
  readonly overview: readonly PlanePoint[];
}

/** As it stands in the page, as JSON. */
export type PackedPageData = Omit<PageData, 'countries'> & { readonly countries: PackedFrames };

export function packPageData(data: PageData): PackedPageData {
  return { ...data, countries: packFrames(data.countries) };
}

export function unpackPageData(data: PackedPageData): PageData {
  return { ...data, countries: unpackFrames(data.countries) };
}
