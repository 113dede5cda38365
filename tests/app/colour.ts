/** A colour as a screen shows it: reading it from CSS, laying one over another, WCAG's contrast. */

/** Red, green and blue of sRGB, each 0–1, and the share that covers what lies below. */
export interface Colour {
  readonly rgb: Triple;
  readonly alpha: number;
}

export type Triple = readonly [number, number, number];

/** Reads `#rrggbb` and `rgb(r g b / a)`, the two ways the theme writes a colour; throws at others. */
export function parseColour(text: string): Colour {
  const hex = /^#([0-9a-f]{6})$/.exec(text)?.[1];
  if (hex) {
    const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return { rgb: [channel(0), channel(2), channel(4)], alpha: 1 };
  }
  const parts = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(text)?.slice(1).map(Number);
  if (!parts) throw new Error(`not a colour of the theme: ${text}`);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return { rgb: [red / 255, green / 255, blue / 255], alpha };
}

/** What is seen where `above` covers the opaque `below`. */
export function over(above: Colour, below: Colour): Colour {
  const mixed = (channel: 0 | 1 | 2) =>
    above.rgb[channel] * above.alpha + below.rgb[channel] * (1 - above.alpha);
  return { rgb: [mixed(0), mixed(1), mixed(2)], alpha: 1 };
}

/** Light of each channel, 0–1 (IEC 61966-2-1). */
export function linear({ rgb }: Colour): Triple {
  const light = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [light(rgb[0]), light(rgb[1]), light(rgb[2])];
}

/** Relative luminance, 0 (black) to 1 (white): all that is left of a colour in greyscale. */
export function luminance(colour: Colour): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1 to 21, of two opaque colours. */
export function contrast(one: Colour, other: Colour): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}
