/** The theme's colours, in both themes: text is read, lines are seen, fills are told apart by any eye. */
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, luminance, over, parseColour } from './colour';
import { difference, type Vision, visions } from './colourVision';
import { type ThemeName, token, tokenNames } from './themeTokens';

const themes: readonly ThemeName[] = ['light', 'dark'];
const layers = [1, 2, 3, 4, 5, 6].map((number) => `layer-${number}`);
const namings = [1, 2, 3, 4].map((step) => `named-${step}`);
const ground = ['land', 'water'];
const roles = ['origin', 'visited', 'named'];
/** Everything that a line, a dot or a word can lie on, but the host. */
const quiet = [...ground, ...roles, ...layers, ...namings];
const everywhere = [...quiet, 'host'];

/** WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
const readable = 4.5;
const visible = 3;

/** OKLab distance just noticed when two colours touch (CSS Color Module Level 4, § 13.2). */
const justNoticed = 0.02;

/** Pairs of the two lists, each once. */
function pairsOf(some: readonly string[], others: readonly string[] = some): [string, string][] {
  return some.flatMap((one, at) =>
    others
      .filter((_, other) => some !== others || other > at)
      .map((two): [string, string] => [one, two]),
  );
}

/** Those whose colours come too near each other, as `one/other vision distance`. */
function tooNear(
  theme: ThemeName,
  pairs: readonly (readonly [string, string])[],
  least: (vision: Vision) => number,
): string[] {
  return pairs.flatMap(([one, other]) =>
    visions.flatMap((vision) => {
      const distance = difference(token(one, theme), token(other, theme), vision);
      return distance < least(vision) ? [`${one}/${other} ${vision} ${distance.toFixed(3)}`] : [];
    }),
  );
}

describe('the measures themselves', () => {
  const black = parseColour('#000000');
  const white = parseColour('#ffffff');
  it('have the values that their authors publish', () => {
    expect(contrast(white, black)).toBeCloseTo(21);
    expect(contrast(parseColour('#767676'), white)).toBeCloseTo(4.54, 2);
    expect(difference(white, black)).toBeCloseTo(1, 3);
    expect(over(parseColour('rgb(255 255 255 / 0.5)'), black).rgb[0]).toBeCloseTo(0.5);
  });

  it.each(visions)('leave greys grey with %s', (vision) => {
    const grey = parseColour('#808080');
    expect(difference(grey, grey, vision)).toBe(0);
    expect(difference(white, black, vision)).toBeCloseTo(1, 3);
  });

  it('know which colours each eye confuses', () => {
    const pair = (one: string, other: string, vision: Vision) =>
      difference(parseColour(one), parseColour(other), vision) /
      difference(parseColour(one), parseColour(other));
    expect(pair('#d84848', '#7f7f1e', 'protanopia')).toBeLessThan(0.6);
    expect(pair('#c8504a', '#8c7a28', 'deuteranopia')).toBeLessThan(0.5);
    expect(pair('#4f7fd0', '#3f8f8a', 'tritanopia')).toBeLessThan(0.5);
    expect(pair('#4f7fd0', '#d0a030', 'deuteranopia')).toBeGreaterThan(0.8);
  });
});

it('gives every colour once, for both themes', () => {
  expect(tokenNames.length).toBeGreaterThan(45);
  expect(new Set(tokenNames).size).toBe(tokenNames.length);
});

describe.each(themes)('%s theme', (theme) => {
  const colour = (name: string) => token(name, theme);
  const faint = (above: readonly string[], below: readonly string[], least: number) =>
    above.flatMap((one) =>
      below
        .filter((other) => contrast(colour(one), colour(other)) < least)
        .map((other) => `${one} on ${other} ${contrast(colour(one), colour(other)).toFixed(2)}`),
    );

  it('has readable text on its papers', () => {
    const papers = ['paper', 'paper-2', 'accent-soft'];
    expect(faint(['ink', 'ink-2', 'accent', 'to-come'], papers, readable)).toEqual([]);
    expect(faint(['dot-ink'], ['dot'], readable)).toEqual([]);
    expect(faint(['sea-word'], ['water'], readable)).toEqual([]);
  });

  it('has readable words on the map, within their halo, on every fill', () => {
    const haloed = (fill: Colour) => over(colour('word-halo'), fill);
    const unread = ['word', 'word-2', 'sea-word', 'accent', 'ink'].flatMap((word) =>
      everywhere
        .filter((fill) => contrast(colour(word), haloed(colour(fill))) < readable)
        .map((fill) => `${word} on ${fill}`),
    );
    expect(unread).toEqual([]);
  });

  it('has lines and dots that are seen on every fill, the host too', () => {
    const lines = ['trip', 'border-line', 'leader', 'dot', 'focus', 'ink'];
    expect(faint(lines, everywhere, visible)).toEqual([]);
  });

  it('has quieter lines that are seen on every fill but the host, where their dashes must do', () => {
    expect(faint(['border-disputed', 'to-come'], quiet, visible)).toEqual([]);
    expect(faint(['border-disputed', 'to-come'], ['host'], 1.5)).toEqual([]);
  });

  it('has marks of the page that are seen on paper', () => {
    const bars = ['claim-article', 'claim-official', 'claim-measured', 'focus', 'underline'];
    expect(faint(bars, ['paper', 'paper-2'], visible)).toEqual([]);
  });

  /*
   * Half the map can be hatched, and lines at 3 : 1 would drown it. What they say stands in words in
   * the legend and in each country's panel, so that they need to be seen, not to stand out.
   */
  it('has hatches that any eye sees on every fill: the host has one colour of its own for them', () => {
    const marks = layers.map((layer) => `${layer}-mark`);
    expect(faint(marks, quiet, 1.75)).toEqual([]);
    expect(faint(['host-mark'], ['host'], 1.75)).toEqual([]);
    expect(tooNear(theme, pairsOf(marks, quiet), () => 5 * justNoticed)).toEqual([]);
    expect(tooNear(theme, [['host-mark', 'host']], () => 5 * justNoticed)).toEqual([]);
  });

  /*
   * A colour in the legend and the same colour on the map don't touch, so that one just noticed is
   * not enough: two for every eye, three for most. The legend of a first visit has these.
   */
  it('tells apart the fills of a first visit', () => {
    const fills = ['host', ...roles, 'layer-2', 'layer-3', 'layer-4'];
    const least = (vision: Vision) => (vision === 'normal' ? 3 : 2) * justNoticed;
    expect(tooNear(theme, pairsOf(fills), least)).toEqual([]);
    expect(tooNear(theme, pairsOf(fills, ground), least)).toEqual([]);
  });

  /* Six layers, five roles and four steps crowd the quiet part of the colours; names and counts help. */
  it('tells apart every other pair', () => {
    const fills = ['host', ...roles, ...layers];
    const least = () => 2 * justNoticed;
    expect(tooNear(theme, pairsOf(fills), least)).toEqual([]);
    expect(tooNear(theme, pairsOf(fills, ground), least)).toEqual([]);
    expect(tooNear(theme, pairsOf(namings, ground), least)).toEqual([]);
    expect(tooNear(theme, pairsOf(namings, fills), () => 1.5 * justNoticed)).toEqual([]);
  });

  /* Land and sea touch all over and have a coast between them. */
  it('tells apart what touches: land and sea, a country and its neighbour of the same colour', () => {
    const touching = () => 1.5 * justNoticed;
    expect(tooNear(theme, [['land', 'water']], touching)).toEqual([]);
    expect(tooNear(theme, pairsOf(['border'], ['land', ...roles, ...layers]), touching)).toEqual(
      [],
    );
    expect(tooNear(theme, [['coast', 'land']], touching)).toEqual([]);
    expect(tooNear(theme, [['graticule', 'water']], () => justNoticed / 2)).toEqual([]);
  });

  it('lets the host stand out in greyscale', () => {
    const grey = [...ground, ...roles, ...layers];
    const alike = grey.filter((fill) => contrast(colour('host'), colour(fill)) < 1.4);
    expect(alike).toEqual([]);
  });

  it('counts namings by lightness alone, one way, from the land on', () => {
    const steps = ['land', ...namings].map((name) => luminance(colour(name)) + 0.05);
    const ratios = steps.slice(1).map((light, at) => {
      const before = steps[at] ?? light;
      return theme === 'light' ? before / light : light / before;
    });
    expect(Math.min(...ratios)).toBeGreaterThan(1.15);
  });
});
