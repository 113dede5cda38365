/** How wide a text will be in the shipped fonts, from their own metrics, without a browser. */
import type { Font } from 'fontkit';
import type { Language } from '../story/story';
import { localeOf, type Script } from '../words/languages';
import {
  type FontFamily,
  nearestWeight,
  openPart,
  scriptOf,
  type Typeface,
  takes,
  typefacesOf,
} from './fontFaces';

export interface TextStyle {
  readonly family: FontFamily;
  /** As in CSS, e.g. 600. */
  readonly weight: number;
  /** In pixels. */
  readonly size: number;
  /** Whose typeface gives digits and punctuation; when left out, that of the text's letters. */
  readonly language?: Language;
}

/** A text's width in pixels on one line, kerned and shaped. */
export type MeasureText = (text: string, style: TextStyle) => number;

interface Source {
  readonly face: Typeface;
  readonly font: Font;
}

/** A measuring function that keeps the fonts that it has opened. */
export function textMeasurer(): MeasureText {
  const opened = new Map<string, readonly Source[]>();
  return (text, { family, weight, size, language }) => {
    const script = language === undefined ? scriptOf(text) : localeOf(language).script;
    const key = `${family} ${weight} ${script}`;
    const sources = opened.get(key) ?? openSources(family, weight, script);
    opened.set(key, sources);
    const widths = runsOf(text, sources).map(
      ({ font, text: run }) => font.layout(run).advanceWidth / font.unitsPerEm,
    );
    return size * widths.reduce((sum, width) => sum + width, 0);
  };
}

/** The fonts in the order in which the browser asks them. */
function openSources(family: FontFamily, weight: number, script: Script): readonly Source[] {
  return typefacesOf(family, script).flatMap((face) =>
    face.parts.map((part) => ({
      face,
      font: openPart(face, part, nearestWeight(face.weights, weight)),
    })),
  );
}

/** Cuts a text where the font changes; a character that no font has counts as the first font's missing glyph. */
function runsOf(text: string, sources: readonly Source[]): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    // Marks, joiners and direction marks go with what they follow, so a word stays one run, or show nothing.
    const font = /[\p{M}\p{Cf}]/u.test(character) ? last?.font : fontFor(character, sources);
    if (!font || isInvisible(character, font)) continue;
    if (last && font === last.font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

/** A control that the font knows nothing of; a browser draws nothing for it, fontkit a box. */
function isInvisible(character: string, font: Font): boolean {
  return /\p{Cf}/u.test(character) && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

function fontFor(character: string, sources: readonly Source[]): Font | undefined {
  const code = character.codePointAt(0) ?? 0;
  const source = sources.find(
    ({ face, font }) => takes(face, character) && font.hasGlyphForCodePoint(code),
  );
  return (source ?? sources[0])?.font;
}
