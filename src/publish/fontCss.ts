/** The styles that declare the cut fonts, their stand-ins while they load, and the order per language. */
import type { Language } from '../story/story';
import { languages, localeOf, type Script } from '../words/languages';
import {
  type FontFamily,
  type FontFile,
  openPart,
  scriptOf,
  type Typeface,
  typefacesOf,
} from './fontFaces';

/** A system font that stands in for a family until its files are there, drawn at the family's own width and height. */
interface StandIn {
  readonly script: 'latin' | 'arabic';
  readonly local: readonly string[];
  /** Of the script's sample, in em per character. */
  readonly width: number;
  /** Set where it stands in for these letters only, and goes before the others. */
  readonly range?: string;
}

/**
 * By them lines break, and names on the map are as long, as they will be. The widths of the first are those of
 * Liberation Sans and Serif, which have the advances of Arial and Times New Roman. Where those have no Arabic, DejaVu
 * Sans is what there is: a quarter wider than it should be in text, and a third in names.
 */
const dejaVu: StandIn = {
  script: 'arabic',
  local: ['DejaVu Sans'],
  width: 0.4417,
  range: 'U+600-6FF',
};
const standIns: Readonly<Record<FontFamily, readonly StandIn[]>> = {
  sans: [{ script: 'latin', local: ['Arial', 'Liberation Sans'], width: 0.4458 }, dejaVu],
  serif: [
    { script: 'latin', local: ['Times New Roman', 'Liberation Serif'], width: 0.4017 },
    dejaVu,
  ],
};

/** Ordinary sentences, for the mean width of a character. */
const samples = {
  latin:
    'The leaders of Tajikistan and of its neighbours met in the capital on Wednesday to speak about trade, borders and work.',
  arabic: 'التقى قادة طاجيكستان وجيرانها في العاصمة يوم الأربعاء للحديث عن التجارة والحدود والعمل.',
};

/** An `@font-face` rule. */
export interface FaceRule {
  readonly css: string;
  /** The languages whose pages may show it at once. */
  readonly loadsFirst: readonly Language[];
}

/** @param folder where the files lie, as the styles see it, with a slash at its end */
export function faceRules(files: readonly FontFile[], folder: string): FaceRule[] {
  return files.flatMap((file) => [
    { css: faceRule(file, folder), loadsFirst: file.loadsFirst },
    ...lettersRule(file, folder).map((css) => ({ css, loadsFirst: [] })),
  ]);
}

/**
 * The stand-ins, and `--font-sans` and `--font-serif`: of the stand-ins, and where the root has `data-fonts`
 * or no script can set it, of the page's own for every element with a `lang`, so that the digits and punctuation of a
 * text come from the face of its letters wherever it stands. `--font-sans-alone` is for a few foreign letters: they
 * are the stand-in's, as wide as in their own face, which needn't be fetched.
 */
export function fontFamilies(): string {
  return [
    ...standIns.sans.map((one) => standInRule('sans', one)),
    ...standIns.serif.map((one) => standInRule('serif', one)),
    `:root{--font-sans:${standIn('sans')};--font-serif:${standIn('serif')};--font-sans-alone:${standIn('sans')}}`,
    ...ownFamilies((lang) => `[data-fonts]${lang},[data-fonts] ${lang || '[lang]'}`),
    '@media (scripting:none){',
    ...ownFamilies((lang) => lang || ':root,[lang]'),
    '}',
  ].join('\n');
}

/** @param selectorOf elements whose `lang` a selector says, or with any or none */
function ownFamilies(selectorOf: (lang: string) => string): string[] {
  return [
    `${selectorOf('')}{${familyProperties('latin')}}`,
    ...languages.map(
      (language) =>
        `${selectorOf(`[lang|="${language}"]`)}{${familyProperties(localeOf(language).script)}}`,
    ),
  ];
}

function standIn(family: FontFamily): string {
  return `"${standInName(family)}",${family === 'sans' ? 'sans-serif' : 'serif'}`;
}

function familyProperties(script: Script): string {
  const [own] = typefacesOf('sans', script);
  return [
    `--font-sans:${familyList('sans', script)}`,
    `--font-serif:${familyList('serif', script)}`,
    `--font-sans-alone:"${own?.name}",${standIn('sans')}`,
  ].join(';');
}

/**
 * The CSS `font-family` of a family for text in a script. Of the other scripts' faces only the letters: where the
 * script's own comes too late, its digits and punctuation must not have them fetched as well.
 */
function familyList(family: FontFamily, script: Script): string {
  const names = typefacesOf(family, script).map((face, n) =>
    n === 0 ? face.name : lettersName(face),
  );
  return [...names.map((name) => `"${name}"`), standIn(family)].join(',');
}

function faceRule(file: FontFile, folder: string): string {
  return rule(file, folder, file.face.name, file.characters);
}

function lettersRule(file: FontFile, folder: string): string[] {
  const letters = file.characters.filter((code) => isLetterOf(file.face, code));
  return letters.length > 0 ? [rule(file, folder, lettersName(file.face), letters)] : [];
}

function lettersName({ name }: Typeface): string {
  return `${name} Letters`;
}

function isLetterOf(face: Typeface, code: number): boolean {
  const character = String.fromCodePoint(code);
  return face.scripts.includes(scriptOf(character)) && /[\p{L}\p{M}]/u.test(character);
}

function rule(file: FontFile, folder: string, name: string, characters: readonly number[]): string {
  return [
    `@font-face{font-family:"${name}"`,
    'font-style:normal',
    `font-weight:${file.weight}`,
    'font-display:optional',
    `src:url("${folder}${file.name}") format("woff2")`,
    `unicode-range:${unicodeRange(characters)}}`,
  ].join(';');
}

/** Ascending code points as CSS ranges: `U+20-7E,U+A0`. */
export function unicodeRange(codePoints: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codePoints) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(',');
}

function standInName(family: FontFamily): string {
  return family === 'sans' ? 'Atlas Sans Stand-in' : 'Atlas Serif Stand-in';
}

/** The overrides are percentages of the adjusted size (CSS Fonts 5, 3.2), hence the division. */
function standInRule(family: FontFamily, { script, local, width, range }: StandIn): string {
  const [face] = typefacesOf(family, script);
  if (!face) throw new Error(`no ${script} typeface for ${family}`);
  const font = openPart(face, script, 400);
  const sample = samples[script];
  const adjust = font.layout(sample).advanceWidth / font.unitsPerEm / sample.length / width;
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
  const override = (units: number) => percent(units / font.unitsPerEm / adjust);
  return [
    `@font-face{font-family:"${standInName(family)}"`,
    `src:${local.map((name) => `local("${name}")`).join(',')}`,
    ...(range === undefined ? [] : [`unicode-range:${range}`]),
    `size-adjust:${percent(adjust)}`,
    `ascent-override:${override(font.ascent)}`,
    `descent-override:${override(-font.descent)}`,
    `line-gap-override:${override(font.lineGap)}}`,
  ].join(';');
}
