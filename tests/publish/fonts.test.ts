/** The cut fonts hold what they must, still shape Arabic, and stay within their budget. */
import { create } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { unicodeRange } from '../../src/publish/fontCss';
import type { FontFile } from '../../src/publish/fontFaces';
import { nearestWeight, openPart } from '../../src/publish/fontFaces';
import { type SubsetFonts, subsetFonts } from '../../src/publish/fonts';

const shown = 'زيارة دولة إلى طاجيكستان، 8–10 أكتوبر 2025. Côte d’Ivoire, Türkiye, ‘Kūlob’';
let fonts: SubsetFonts;
let css: string;

beforeAll(async () => {
  fonts = await subsetFonts({ sans: shown, serif: shown }, '/assets/');
  css = [...fonts.rules.map((rule) => rule.css), fonts.families].join('\n');
});

function file(name: string, weight: number, character: string): FontFile {
  const found = fonts.files.find(
    (candidate) =>
      candidate.face.name === name &&
      candidate.weight === weight &&
      candidate.characters.includes(character.codePointAt(0) ?? 0),
  );
  if (!found) throw new Error(`no ${name} ${weight} with ${character}`);
  return found;
}

describe('subsetFonts', () => {
  test.each(['ar', 'en', 'ru'])('what a page in %s loads first is at most 85 kB', (language) => {
    const first = fonts.files.filter((candidate) => candidate.loadsFirst.includes(language));
    const bytes = first.reduce((sum, { content }) => sum + content.byteLength, 0);
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThanOrEqual(85_000);
  });

  test.each([
    ['Atlas Sans Arabic', 400],
    ['Atlas Sans Arabic', 600],
    ['Atlas Serif Arabic', 400],
  ])('%s %i keeps the features that Arabic needs', (name, weight) => {
    const { face, content } = file(name, weight, 'ط');
    const uncut = openPart(face, 'arabic', weight).availableFeatures;
    const wanted = 'init medi fina isol rlig calt liga mark mkmk kern'.split(' ');
    const cut = create(content).availableFeatures;
    for (const feature of wanted.filter((tag) => uncut.includes(tag)))
      expect(cut).toContain(feature);
    expect(cut).toEqual(expect.arrayContaining(['init', 'medi', 'fina', 'rlig', 'mark']));
  });

  test('a letter changes its shape with its place, and lam-alef joins', () => {
    const font = create(file('Atlas Sans Arabic', 400, 'ط').content);
    const glyphs = (text: string) => font.layout(text).glyphs.map(({ id }) => id);
    expect(new Set(glyphs('هههه ه')).size).toBe(5);
    expect(glyphs('لا')).not.toEqual([...glyphs('ا'), ...glyphs('ل')]);
  });

  test('cut text is exactly as wide as uncut text', () => {
    const cut = file('Atlas Serif', 400, 'A');
    const uncut = openPart(cut.face, 'latin', 400);
    const words = 'AVATAR To We, Côte d’Ivoire';
    expect(create(cut.content).layout(words).advanceWidth).toBe(uncut.layout(words).advanceWidth);
  });

  test('digits and punctuation stand in both faces, letters in their own', () => {
    for (const character of '0123456789.()–«»') {
      file('Atlas Sans', 400, character);
      file('Atlas Sans Cyrillic', 400, character);
      file('Atlas Sans Arabic', 400, character);
    }
    expect(() => file('Atlas Sans Arabic', 400, 'a')).toThrow();
    expect(() => file('Atlas Sans', 400, 'ط')).toThrow();
    expect(() => file('Atlas Sans', 400, 'я')).toThrow();
    expect(() => file('Atlas Sans Cyrillic', 400, 'a')).toThrow();
  });

  test('a page asks no face but its own for digits and punctuation, also when that is late', () => {
    // Those of the system are there already.
    const rules = [...css.matchAll(/font-family:"([^"]+)".*?src:url.*?unicode-range:([^}]+)}/g)];
    const ranges = new Map<string, string>();
    for (const [, name = '', range = ''] of rules)
      ranges.set(name, `${ranges.get(name) ?? ''},${range}`);
    const lists = [...css.matchAll(/--font-(?:sans|serif):([^;}]+)/g)].map(([, list = '']) =>
      [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
    );
    expect(lists.length).toBeGreaterThan(5);
    for (const [, ...others] of lists)
      for (const name of others.filter((one) => ranges.has(one))) {
        expect(name).toMatch(/ Letters$/);
        // Digits, the full stop and the space.
        expect(ranges.get(name)).not.toMatch(/U\+2|U\+3\d?-?/);
      }
  });

  test('rare Latin letters come in a file of their own, and only when used', async () => {
    expect(file('Atlas Sans', 400, 'ū').loadsFirst).toEqual([]);
    const plain = await subsetFonts({ sans: 'Kulob', serif: '' });
    expect(plain.files.some(({ name }) => name.includes('latin-ext'))).toBe(false);
  });

  test('a character of the safety set need not be asked for', async () => {
    const { files } = await subsetFonts({ sans: '', serif: '' });
    const held = new Set(files.flatMap(({ characters }) => characters));
    for (const character of 'ظغؤئءىًñÉz…') expect(held).toContain(character.codePointAt(0));
  });

  test('what no font holds is said', async () => {
    const { missing } = await subsetFonts({ sans: 'a中\u2068\n', serif: 'b' });
    expect(missing).toEqual({ sans: '中', serif: '' });
  });

  test('names follow the content, and the style sheet names every file', async () => {
    const again = await subsetFonts({ sans: shown, serif: shown }, '/assets/');
    expect(again.files.map(({ name }) => name)).toEqual(fonts.files.map(({ name }) => name));
    for (const { name } of fonts.files) {
      expect(name).toMatch(/^[a-z0-9-]+-[0-9a-f]{8}\.woff2$/);
      expect(css).toContain(`url("/assets/${name}")`);
    }
  });

  test('the style sheet orders the faces by the language of the text', () => {
    expect(css).toMatch(/\[lang\|="ar"\]\{--font-sans:"Atlas Sans Arabic","Atlas Sans Letters",/);
    expect(css).toMatch(/\[lang\|="ru"\]\{--font-sans:"Atlas Sans Cyrillic","Atlas Sans Letters",/);
    expect(css).toMatch(/\[lang\]\{--font-sans:"Atlas Sans","Atlas Sans Cyrillic Letters",/);
    expect(css).toMatch(/size-adjust:100\.\d+%/);
  });
});

test('unicodeRange joins neighbours', () => {
  expect(unicodeRange([0x20, 0x21, 0x22, 0xa0, 0x600])).toBe('U+20-22,U+A0,U+600');
});

test('nearestWeight follows CSS', () => {
  expect(nearestWeight([400, 600], 700)).toBe(600);
  expect(nearestWeight([400, 600], 500)).toBe(400);
  expect(nearestWeight([400], 600)).toBe(400);
});
