/** The parts that are used of two font libraries that ship no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures?: readonly string[];
      preserveNameIds?: readonly number[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}

declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    /** These three in font units; descent is negative. */
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    /** The code points that the font has glyphs for. */
    readonly characterSet: readonly number[];
    /** OpenType feature tags. */
    readonly availableFeatures: readonly string[];
    glyphForCodePoint(codePoint: number): unknown;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Shapes one run of text, Arabic included. */
    layout(text: string): {
      readonly glyphs: readonly { readonly id: number }[];
      /** In font units. */
      readonly advanceWidth: number;
    };
  }
  export function create(font: Buffer): Font;
}
