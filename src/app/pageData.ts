/** What brings a page to life beside its words and its picture: the part that stands in it, and the part it fetches. */
import type { CountryFrame, MeasuredLine, NamedPoint } from '../drawing/baseMap';
import { type PackedBoxes, type PathOf, packBoxes } from '../drawing/packedBoxes';
import { packFrames, unpackFrames } from '../drawing/packedFrames';
import type { StillLayout } from '../drawing/still';
import type { PlanePoint } from '../earth/plane';
import type { StoryFiles } from '../story/readStory';
import type { Language } from '../story/story';
import type { FetchedPage } from './fetchedPage';

/** Where a page finds its files, as seen from it. */
export interface PageLinks {
  /** `FetchedPage` as a text, one for each language. */
  readonly fetched: string;
  readonly storyFolder: string;
  readonly storyFiles: readonly string[];
  /** The finer outlines (TopoJSON in the plane). */
  readonly fineMap: string;
  /** `MapNames` as JSON, fetched with the finer outlines. */
  readonly names: string;
  /** The service workers that keep the page and the ways to it. */
  readonly workers: readonly string[];
  /** `NextCountries` as JSON, fetched when the keyboard comes to the map. */
  readonly nextCountries: string;
}

/** Stands in the page itself, as JSON: what the picture is aimed by. */
export interface PageInHtml extends PageLinks {
  readonly language: Language;
  /** What the first view shows, the story's own place first. */
  readonly overview: readonly PlanePoint[];
  readonly boxes: PackedBoxes;
}

/** What can be named on the map, in the page's language. */
export interface MapWords {
  /** Sorted by name. */
  readonly countries: readonly CountryFrame[];
  readonly lines: readonly MeasuredLine[];
  /** Disputed lines and points, each where its name stands. */
  readonly disputed: readonly NamedPoint[];
  readonly seas: readonly NamedPoint[];
  /** Parts that bear a name of their own: Alaska. */
  readonly parts: readonly NamedPoint[];
  /** By which the picture's words were placed, as noted then: in the page's own fonts. */
  readonly widths: Readonly<Record<StillLayout, readonly number[]>>;
}

export interface PageData extends Omit<PageInHtml, 'boxes'>, MapWords {}

/** @param files the texts of the story's */
export function fetchedPage(files: StoryFiles, words: MapWords): FetchedPage {
  return { files, map: { ...words, countries: packFrames(words.countries) } };
}

/** @param pathOf each country's outlines as they are drawn in the page */
export function pageInHtml(data: PageData, pathOf: PathOf): PageInHtml {
  const { countries, lines, disputed, seas, parts, widths, ...page } = data;
  return { ...page, boxes: packBoxes(countries, pathOf) };
}

export function pageDataOf({ boxes, ...page }: PageInHtml, { map }: FetchedPage): PageData {
  return { ...page, ...map, countries: unpackFrames(map.countries) };
}
