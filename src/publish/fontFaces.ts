/** The typefaces that the atlas uses, where their files are, and in which order a language asks them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Language } from '../story/story';
import type { Script } from '../words/languages';

export type FontFamily = 'sans' | 'serif';

export interface Typeface {
  readonly family: FontFamily;
  /** Whose letters it has. */
  readonly scripts: readonly Script[];
  /** Its name in CSS. */
  readonly name: string;
  /** Its folder under `@fontsource`. */
  readonly source: string;
  /** The files that its source comes cut into, the first asked first. */
  readonly parts: readonly string[];
  readonly weights: readonly number[];
}

/** A typeface cut to the characters in use. */
export interface FontFile {
  /** Changes with the content, so it can be cached for good. */
  readonly name: string;
  /** WOFF2. */
  readonly content: Buffer;
  readonly face: Typeface;
  readonly weight: number;
  /** Code points, ascending. */
  readonly characters: readonly number[];
  /** The languages whose pages show it at once, and so may preload it. */
  readonly loadsFirst: readonly Language[];
}

/**
 * The Arabic and Cyrillic faces bring digits and punctuation of their own, so that a page in them needs no Latin one for
 * these; Latin letters they leave to the Latin ones.
 */
export const typefaces: readonly Typeface[] = [
  {
    family: 'sans',
    scripts: ['latin'],
    name: 'Atlas Sans',
    source: 'ibm-plex-sans',
    parts: ['latin', 'latin-ext'],
    weights: [400, 600],
  },
  {
    family: 'sans',
    scripts: ['cyrillic'],
    name: 'Atlas Sans Cyrillic',
    source: 'ibm-plex-sans',
    parts: ['cyrillic', 'cyrillic-ext', 'latin'],
    weights: [400, 600],
  },
  {
    family: 'sans',
    scripts: ['arabic'],
    name: 'Atlas Sans Arabic',
    source: 'ibm-plex-sans-arabic',
    parts: ['arabic', 'latin'],
    weights: [400, 600],
  },
  {
    family: 'serif',
    scripts: ['latin'],
    name: 'Atlas Serif',
    source: 'source-serif-4',
    parts: ['latin', 'latin-ext'],
    weights: [400],
  },
  {
    family: 'serif',
    scripts: ['cyrillic'],
    name: 'Atlas Serif Cyrillic',
    source: 'source-serif-4',
    parts: ['cyrillic', 'cyrillic-ext', 'latin'],
    weights: [400],
  },
  {
    family: 'serif',
    scripts: ['arabic'],
    name: 'Atlas Serif Arabic',
    source: 'noto-naskh-arabic',
    parts: ['arabic', 'latin'],
    weights: [400],
  },
];

/** A family's typefaces in the order in which text of that script asks them. */
export function typefacesOf(family: FontFamily, script: Script): readonly Typeface[] {
  const own = ({ scripts }: Typeface) => Number(scripts.includes(script));
  return typefaces.filter((face) => face.family === family).sort((a, b) => own(b) - own(a));
}

const letters: Readonly<Record<Script, RegExp>> = {
  arabic: /\p{Script=Arabic}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  latin: /\p{Script=Latin}/u,
};

/** The script of a text's letters: the first of those that are known, else Latin. */
export function scriptOf(text: string): Script {
  const scripts = Object.keys(letters) as Script[];
  return scripts.find((script) => letters[script].test(text)) ?? 'latin';
}

/** Whether a typeface is the one to show a character; all take what scripts share, e.g. digits. */
export function takes({ scripts }: Typeface, character: string): boolean {
  const others = (Object.keys(letters) as Script[]).filter((script) => !scripts.includes(script));
  return !others.some((script) => letters[script].test(character));
}

/** The weight that CSS picks for a wanted one (CSS Fonts 4, 5.2): bold text looks upwards first, other text downwards. */
export function nearestWeight(weights: readonly number[], wanted: number): number {
  const upwards = weights.filter((weight) => weight >= wanted).sort((a, b) => a - b);
  const downwards = weights.filter((weight) => weight <= wanted).sort((a, b) => b - a);
  const order = wanted > 500 ? [...upwards, ...downwards] : [...downwards, ...upwards];
  return order[0] ?? wanted;
}

const require = createRequire(import.meta.url);

/** One part of a typeface as its source ships it, WOFF2. */
export function readPart(face: Typeface, part: string, weight: number): Buffer {
  const file = `${face.source}-${part}-${weight}-normal.woff2`;
  return readFileSync(require.resolve(`@fontsource/${face.source}/files/${file}`));
}

/**
 * The same, opened for its metrics and its characters. fontkit keeps a glyph with the characters that it was first
 * met with, which for a joined form may be another letter's, and shapes later words by them: so every glyph is met
 * by its own character first.
 */
export function openPart(face: Typeface, part: string, weight: number): Font {
  const font = create(readPart(face, part, weight));
  const characters = [...font.characterSet].sort((a, b) => a - b);
  for (const codePoint of characters) font.glyphForCodePoint(codePoint);
  return font;
}
