/** Anchors a quote in the articles: verified against their text here, and trusted from then on. */

import { nearestText } from './nearest';
import { isPlainIn, passagesIn } from './passages';
import { type Problem, type Severity, whereIn } from './problem';
import type { At } from './readShape';
import type { Selectors } from './schema';
import { match, spanAt, type TextQuoteSelector } from './selector';
import type { Article, Language, Quote, Span } from './story';

/** Looking for the nearest text takes a moment: after so many problems nobody waits for it. */
const MOST_COMPARED = 20;

/** The articles by language, each with the file that its problems name. */
export type Anchorage = ReadonlyMap<Language, { readonly article: Article; readonly file: string }>;

/** Whether what stands around the span is what the selector says. */
const fits = (text: string, span: Span, { prefix = '', suffix = '' }: TextQuoteSelector) =>
  text.endsWith(prefix, span.start) && text.startsWith(suffix, span.end);

/**
 * The span of a quote: the text at the position is the quote, or prefix and suffix settle which of
 * the places it is, or the quote stands in one place only; else undefined, with the problem.
 */
function findSpan(
  { article, file }: { article: Article; file: string },
  [quote, position]: Selectors,
  where: () => string,
  problems: Problem[],
): Span | undefined {
  const { text } = article;
  const received = quote.exact;
  const placed = position && spanAt(text, position, isPlainIn(article));
  const stands = placed && text.slice(placed.start, placed.end) === quote.exact;
  if (stands && fits(text, placed, quote)) return placed;
  const problem = { where: where(), received, severity: 'warning' as Severity };
  if (stands) {
    problems.push({ ...problem, kind: 'quote-context', hint: { file } });
    return placed;
  }
  const settled = match(text, quote);
  const alone = { type: quote.type, exact: quote.exact };
  const places =
    settled.length > 0 || !(quote.prefix || quote.suffix) ? settled : match(text, alone);
  const [only] = places;
  if (!only) {
    const nearest = problems.length < MOST_COMPARED ? nearestText(article, quote.exact) : undefined;
    const hint = nearest ? { file, nearest } : { file };
    problems.push({ ...problem, kind: 'quote-not-found', severity: 'fault', hint });
    return undefined;
  }
  if (places.length > 1) {
    const hint = { file, places: places.length };
    problems.push({ ...problem, kind: 'quote-ambiguous', severity: 'fault', hint });
    return undefined;
  }
  if (settled.length === 0) problems.push({ ...problem, kind: 'quote-context', hint: { file } });
  else if (placed)
    problems.push({ ...problem, kind: 'quote-moved', hint: { file, at: only.start } });
  return only;
}

/** The sentence that holds the span whole: of those that begin before its end the last, found by halving. */
function passageAt(article: Article, span: Span): string | undefined {
  const passages = passagesIn(article);
  let [from, to] = [0, passages.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((passages[middle]?.start ?? 0) <= span.start) from = middle + 1;
    else to = middle;
  }
  const last = passages[from - 1];
  return last && span.end <= last.end ? last.id : undefined;
}

/**
 * The quote with a span for every language in whose article it stands, within its passage. What
 * isn't found keeps its words and gets no span.
 */
export function anchor(
  passage: string,
  selectors: Readonly<Record<Language, Selectors | undefined>>,
  anchorage: Anchorage,
  at: At,
  problems: Problem[],
): Quote {
  const spans: [Language, Span][] = [];
  const exact: [Language, string][] = [];
  for (const [language, pair] of Object.entries(selectors)) {
    if (!pair) continue;
    exact.push([language, pair[0].exact]);
    const source = anchorage.get(language);
    if (!source) continue;
    const where = () => whereIn(at.file, [...at.path, 'selectors', language]);
    const span = findSpan(source, pair, where, problems);
    if (!span) continue;
    const stands = passageAt(source.article, span);
    if (stands === passage) {
      spans.push([language, span]);
    } else {
      const hint = { passage, stands };
      const received = pair[0].exact;
      problems.push({ kind: 'quote-elsewhere', severity: 'fault', where: where(), received, hint });
    }
  }
  return { passage, spans: Object.fromEntries(spans), exact: Object.fromEntries(exact) };
}
