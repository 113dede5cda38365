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
/** A text that goes on repeating itself needs no more: the position beside the words tells its places apart. */
const MOST_CONTEXT = 2_048;
const SURROGATE = /[\uD800-\uDFFF]/;
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;

/** Every span of the text that the selector fits, in order; overlapping ones too. */
export function match(text: string, selector: TextQuoteSelector): Span[] {
  const { exact, prefix = '', suffix = '' } = selector;
  if (exact === '') return [];
  return [...places(text, prefix + exact + suffix)].map((at) => {
    const start = at + prefix.length;
    return { start, end: start + exact.length };
  });
}

/**
 * Where the words begin in the text, in order; overlapping ones too. It reads each character of the text once,
 * however much both repeat themselves, which `indexOf` does not (Knuth, Morris, Pratt, 1977).
 */
function* places(text: string, words: string): Generator<number> {
  const overlaps = overlapsOf(words);
  let held = 0;
  for (let end = 0; end < text.length; end += 1) {
    while (held > 0 && words[held] !== text[end]) held = overlaps[held - 1] ?? 0;
    if (words[held] === text[end]) held += 1;
    if (held < words.length) continue;
    yield end + 1 - held;
    held = overlaps[held - 1] ?? 0;
  }
}

/** For each beginning of the words: how much of its start is its end as well. */
function overlapsOf(words: string): Uint32Array {
  const overlaps = new Uint32Array(words.length);
  let held = 0;
  for (let end = 1; end < words.length; end += 1) {
    while (held > 0 && words[held] !== words[end]) held = overlaps[held - 1] ?? 0;
    if (words[held] === words[end]) held += 1;
    overlaps[end] = held;
  }
  return overlaps;
}

/** The nearest offset, outwards, where a cut parts neither a word nor a code point. */
function outwards(text: string, offset: number, step: 1 | -1): number {
  let at = Math.max(0, Math.min(text.length, offset));
  const limit = at + step * CONTEXT;
  const parts = (i: number) => /\S/.test(text[i - 1] ?? ' ') && /\S/.test(text[i] ?? ' ');
  while (at !== limit && parts(at)) at += step;
  return LOW_SURROGATE.test(text[at] ?? '') ? at - 1 : at;
}

/** Whether the words stand in the text a second time. */
function isRepeated(text: string, words: string): boolean {
  const found = places(text, words);
  found.next();
  return !found.next().done;
}

/**
 * The selector of a span that is not empty, with the least context that makes it fit that span
 * alone: `match(text, describe(text, span))` is `[span]`, unless thousands of characters around it
 * stand elsewhere too.
 */
export function describe(text: string, span: Span): TextQuoteSelector {
  const exact = text.slice(span.start, span.end);
  for (let context = CONTEXT; ; context *= 2) {
    const prefix = text.slice(outwards(text, span.start - context, -1), span.start);
    const suffix = text.slice(span.end, outwards(text, span.end + context, 1));
    const enough = context > text.length || context >= MOST_CONTEXT;
    if (enough || !isRepeated(text, prefix + exact + suffix))
      return { type: 'TextQuoteSelector', exact, prefix, suffix };
  }
}

/** Whether each code point of the text is one UTF-16 code unit. */
export function isPlain(text: string): boolean {
  return !SURROGATE.test(text);
}

function utf16Offset(text: string, codePoints: number): number {
  let offset = 0;
  for (let n = 0; n < codePoints && offset < text.length; n += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

function codePointOffset(text: string, offset: number): number {
  return isPlain(text) ? offset : [...text.slice(0, offset)].length;
}

/** Where the selector points, in UTF-16 code units as everything inside counts. @param plain whether the text is */
export function spanAt(text: string, position: TextPositionSelector, plain = isPlain(text)): Span {
  if (plain) return { start: position.start, end: position.end };
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
