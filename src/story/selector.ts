/** Selectors of the W3C Web Annotation Data Model: a span of text described, and found again. */

import type { Span } from './story';

/** W3C Web Annotation Data Model, section 4.2.4. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** W3C Web Annotation Data Model, section 4.2.5; counted in code points, half-open. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Characters of context to begin with; more are taken until the selector fits one place only. */
const CONTEXT = 16;
const SURROGATE = /[\uD800-\uDFFF]/;
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;

/** Every span of the text that the selector fits, in order; overlapping ones too. */
export function match(text: string, selector: TextQuoteSelector): Span[] {
  const { exact, prefix = '', suffix = '' } = selector;
  if (exact === '') return [];
  const found: Span[] = [];
  const whole = prefix + exact + suffix;
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length;
    found.push({ start, end: start + exact.length });
  }
  return found;
}

/** The nearest offset, outwards, where a cut parts neither a word nor a code point. */
function outwards(text: string, offset: number, step: 1 | -1): number {
  let at = Math.max(0, Math.min(text.length, offset));
  const limit = at + step * CONTEXT;
  const parts = (i: number) => /\S/.test(text[i - 1] ?? ' ') && /\S/.test(text[i] ?? ' ');
  while (at !== limit && parts(at)) at += step;
  return LOW_SURROGATE.test(text[at] ?? '') ? at - 1 : at;
}

/**
 * The selector of a span that is not empty, with the least context that makes it fit that span
 * alone: `match(text, describe(text, span))` is `[span]`.
 */
export function describe(text: string, span: Span): TextQuoteSelector {
  const exact = text.slice(span.start, span.end);
  for (let context = CONTEXT; ; context *= 2) {
    const prefix = text.slice(outwards(text, span.start - context, -1), span.start);
    const suffix = text.slice(span.end, outwards(text, span.end + context, 1));
    const selector: TextQuoteSelector = { type: 'TextQuoteSelector', exact, prefix, suffix };
    if (match(text, selector).length === 1 || context > text.length) return selector;
  }
}

function utf16Offset(text: string, codePoints: number): number {
  if (!SURROGATE.test(text)) return codePoints;
  let offset = 0;
  for (let n = 0; n < codePoints && offset < text.length; n += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

function codePointOffset(text: string, offset: number): number {
  return SURROGATE.test(text) ? [...text.slice(0, offset)].length : offset;
}

/** Where the selector points, in UTF-16 code units as everything inside counts. */
export function spanAt(text: string, position: TextPositionSelector): Span {
  return { start: utf16Offset(text, position.start), end: utf16Offset(text, position.end) };
}

/** The position selector of a span, in code points as W3C counts. */
export function positionOf(text: string, span: Span): TextPositionSelector {
  return {
    type: 'TextPositionSelector',
    start: codePointOffset(text, span.start),
    end: codePointOffset(text, span.end),
  };
}
