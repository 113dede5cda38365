/** Cuts an article into paragraphs and sentences, by one rule that is the same in every browser. */

import { isPlain } from './selector';
import type { Article, Language, Paragraph, Passage, Span } from './story';

/** A blank line, perhaps with spaces in it, parts paragraphs. */
const PARAGRAPH_BREAK = /\n[^\S\n]*\n\s*/g;
/**
 * A sentence ends at its closing mark with any quotes and brackets after it, where space follows
 * and the next word doesn't begin in lower case. The space is found first: a run of closing marks is then looked
 * back on once, not from each of them.
 */
const SENTENCE_BREAK = /\s(?<=[.!?…؟۔][.!?…؟۔"'”’»)\]]*\s)\s*(?![\s\p{Ll}])/gu;

/** The pieces between breaks, without the space around them; empty ones are left out. */
function pieces(text: string, within: Span, breaks: RegExp): Span[] {
  const found: Span[] = [];
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (start < end) found.push({ start, end });
  };
  let from = within.start;
  for (const gap of text.slice(within.start, within.end).matchAll(breaks)) {
    add(from, within.start + gap.index);
    from = within.start + gap.index + gap[0].length;
  }
  add(from, within.end);
  return found;
}

function passagesOf(text: string, paragraph: Span, number: number): Passage[] {
  return pieces(text, paragraph, SENTENCE_BREAK).map((span, index) => ({
    ...span,
    id: `p${number}s${index + 1}`,
    paragraph: number,
    text: text.slice(span.start, span.end),
  }));
}

/** An article's text with its paragraphs, from 1, and their sentences `p1s1`, `p1s2`, … */
export function cutArticle(language: Language, text: string): Article {
  const whole = { start: 0, end: text.length };
  const paragraphs: Paragraph[] = pieces(text, whole, PARAGRAPH_BREAK).map((span, index) => ({
    ...span,
    number: index + 1,
    passages: passagesOf(text, span, index + 1),
  }));
  return { language, text, paragraphs };
}

interface Listed {
  readonly passages: readonly Passage[];
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, Passage>;
  readonly plain: boolean;
}

const listed = new WeakMap<Article, Listed>();

/** Made once, since every quote asks. */
function listedIn(article: Article): Listed {
  const known = listed.get(article);
  if (known) return known;
  const passages = article.paragraphs.flatMap((paragraph) => paragraph.passages);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const made = { passages, ids: [...byId.keys()], byId, plain: isPlain(article.text) };
  listed.set(article, made);
  return made;
}

/** Every sentence of an article, in order. */
export function passagesIn(article: Article): readonly Passage[] {
  return listedIn(article).passages;
}

export function passageIds(article: Article): readonly string[] {
  return listedIn(article).ids;
}

export function passageOf(article: Article, id: string): Passage | undefined {
  return listedIn(article).byId.get(id);
}

/** Whether each code point of the article is one UTF-16 code unit. */
export function isPlainIn(article: Article): boolean {
  return listedIn(article).plain;
}
