/** Cuts the typefaces to the characters in use: files named after their content, and the CSS that declares them. */
import { createHash } from 'node:crypto';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { languages, localeOf } from '../words/languages';
import { type FaceRule, faceRules, fontFamilies } from './fontCss';
import {
  type FontFamily,
  type FontFile,
  readPart,
  type Typeface,
  takes,
  typefaces,
  typefacesOf,
} from './fontFaces';

export interface SubsetFonts {
  readonly files: readonly FontFile[];
  readonly rules: readonly FaceRule[];
  /** CSS that puts them in order for each language. */
  readonly families: string;
  /** What was asked for and no file holds: such characters show in a font of the reader's system. */
  readonly missing: Readonly<Record<FontFamily, string>>;
}

/** What shaping needs (all that HarfBuzz applies by itself, Arabic included); small capitals and the like go. */
const features = 'ccmp locl rlig rclt calt clig liga mark mkmk kern curs init medi fina isol'.split(
  ' ',
);

/** Licence and its address (OpenType `name` 13 and 14): the OFL wants them to travel with the font. */
const keptNames = [13, 14];

/** Always kept, since names come from data and times from `Intl`: letters of all scripts, digits, punctuation. */
const alwaysKept = [
  ...codePoints(0x20, 0x7e),
  ...codePoints(0xc0, 0xff),
  ...codePoints(0x621, 0x63a),
  ...codePoints(0x640, 0x652),
  0x670,
  ...codePoints(0x410, 0x44f),
  // Ё, ё, №.
  ...[0x401, 0x451, 0x2116],
  // Spaces and joiners that are not seen in a list: no-break, thin, narrow no-break; ZWNJ, ZWJ.
  ...[0xa0, 0x2009, 0x202f, 0x200c, 0x200d],
  ...[...'«»‹›،؛؟٪–—·•…“”‘’×°−←→↑↓'].map((character) => character.codePointAt(0) ?? 0),
];

/**
 * Cuts every typeface to the given texts and the safety set.
 * @param texts all that is shown in a family, in any language
 * @param folder where the files lie, as the style sheet sees it, with a slash at its end
 */
export async function subsetFonts(
  texts: Readonly<Record<FontFamily, string>>,
  folder = './',
): Promise<SubsetFonts> {
  const files: FontFile[] = [];
  for (const face of typefaces) {
    const wanted = [...texts[face.family], ...alwaysKept.map((code) => String.fromCodePoint(code))];
    const taken = wanted.filter((character) => takes(face, character));
    for (const weight of face.weights) files.push(...(await subsetFace(face, weight, taken)));
  }
  const missing = {
    sans: missingFrom('sans', texts, files),
    serif: missingFrom('serif', texts, files),
  };
  return { files, rules: faceRules(files, folder), families: fontFamilies(), missing };
}

/** One weight of a typeface: a file for each of its parts that holds something which no part before it did. */
async function subsetFace(
  face: Typeface,
  weight: number,
  characters: readonly string[],
): Promise<FontFile[]> {
  const left = new Set(characters.map((character) => character.codePointAt(0) ?? 0));
  const files: FontFile[] = [];
  for (const part of face.parts) {
    const source = readPart(face, part, weight);
    const held = create(source).characterSet.filter((code) => left.delete(code));
    if (held.length === 0) continue;
    const content = await subsetFont(source, String.fromCodePoint(...held), {
      targetFormat: 'woff2',
      keepFeatures: features,
      preserveNameIds: keptNames,
      // A quarter of Plex is instructions for coarse screens.
      noHinting: true,
    });
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    files.push({
      name: `${face.source}-${part}-${weight}-${hash}.woff2`,
      content,
      face,
      weight,
      characters: held.sort((a, b) => a - b),
      loadsFirst: loadsFirst(face, held),
    });
  }
  return files;
}

/** The languages whose letters or digits it shows: each page asks its own script's face for digits. */
function loadsFirst(face: Typeface, held: readonly number[]): readonly Language[] {
  const shown = new Set(held.map((code) => String.fromCodePoint(code)));
  return languages.filter((language) => {
    const { months } = catalogueOf(language);
    const [first] = typefacesOf(face.family, localeOf(language).script);
    return first === face && [...months.join(''), '0'].some((letter) => shown.has(letter));
  });
}

function missingFrom(
  family: FontFamily,
  texts: Readonly<Record<FontFamily, string>>,
  files: readonly FontFile[],
): string {
  const held = new Set(
    files.filter((file) => file.face.family === family).flatMap((file) => file.characters),
  );
  const seen = [...new Set(texts[family])].filter((character) => !/\p{C}|\p{Zl}/u.test(character));
  return seen.filter((character) => !held.has(character.codePointAt(0) ?? 0)).join('');
}

function codePoints(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
