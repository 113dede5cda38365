/**
 * What a page fetches, as one text: a line of JSON, and after it the texts of the story's files as they are. Within
 * JSON every quotation mark of theirs would have to be escaped and read twice.
 */
import type { PackedFrames } from '../drawing/packedFrames';
import type { StoryFiles } from '../story/readStory';
import type { MapWords } from './pageData';

export interface FetchedPage {
  readonly files: StoryFiles;
  readonly map: Omit<MapWords, 'countries'> & { readonly countries: PackedFrames };
}

interface FirstLine {
  readonly map: FetchedPage['map'];
  /** How long each file is, in the order in which they follow (UTF-16 code units). */
  readonly lengths: Readonly<Record<string, number>>;
}

export function writeFetchedPage({ files, map }: FetchedPage): string {
  const texts = Object.entries(files).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, text }],
  );
  const lengths = Object.fromEntries(texts.map(({ name, text }) => [name, text.length]));
  const first: FirstLine = { map, lengths };
  return [`${JSON.stringify(first)}\n`, ...texts.map(({ text }) => text)].join('');
}

/** @throws when it is cut short, or something else */
export function readFetchedPage(text: string): FetchedPage {
  let at = text.indexOf('\n') + 1;
  const { map, lengths }: FirstLine = JSON.parse(text.slice(0, at));
  const files = Object.entries(lengths).map(([name, length]) => {
    const from = at;
    at += length;
    return [name, text.slice(from, at)];
  });
  if (at !== text.length || !map.countries.codes) throw new Error('not what a page fetches');
  return { map, files: Object.fromEntries(files) };
}
