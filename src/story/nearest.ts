/** Finds the text nearest to a quote that the article doesn't hold, for its author to compare. */

import type { Nearest } from './problem';
import type { Article } from './story';

/** As much of a long quote as is searched for. */
const LONGEST_SEARCHED = 120;
/** More letters astray than this share of the quote is no likeness. */
const FARTHEST = 0.5;

/**
 * The stretch of text with the least edit distance to the quote, by dynamic programming over the
 * quote's letters, where a match may begin anywhere (Sellers, 1980); its start and its distance.
 */
function bestStretch(
  text: string,
  quote: string,
): { start: number; end: number; distance: number } {
  let distances = Uint32Array.from({ length: quote.length + 1 }, (_, i) => i);
  let starts = new Uint32Array(quote.length + 1);
  let nextDistances = new Uint32Array(quote.length + 1);
  let nextStarts = new Uint32Array(quote.length + 1);
  let best = { start: 0, end: 0, distance: quote.length };
  for (let end = 1; end <= text.length; end += 1) {
    nextDistances[0] = 0;
    nextStarts[0] = end;
    for (let i = 1; i <= quote.length; i += 1) {
      const change = (distances[i - 1] ?? 0) + (quote[i - 1] === text[end - 1] ? 0 : 1);
      const surplus = (distances[i] ?? 0) + 1;
      const lack = (nextDistances[i - 1] ?? 0) + 1;
      const least = Math.min(change, surplus, lack);
      nextDistances[i] = least;
      const from =
        least === change ? starts[i - 1] : least === surplus ? starts[i] : nextStarts[i - 1];
      nextStarts[i] = from ?? 0;
    }
    [distances, nextDistances] = [nextDistances, distances];
    [starts, nextStarts] = [nextStarts, starts];
    const distance = distances[quote.length] ?? quote.length;
    if (distance < best.distance) best = { start: starts[quote.length] ?? 0, end, distance };
  }
  return best;
}

/** The article's text nearest to the quote, of about its length, and its paragraph; or none. */
export function nearestText(article: Article, quote: string): Nearest | undefined {
  const searched = quote.slice(0, LONGEST_SEARCHED);
  const { start, end, distance } = bestStretch(article.text, searched);
  if (distance > searched.length * FARTHEST) return undefined;
  const paragraph = article.paragraphs.find((each) => start < each.end);
  if (!paragraph) return undefined;
  const rest = quote.length - searched.length;
  const to = Math.min(paragraph.end, end + rest);
  return { paragraph: paragraph.number, text: article.text.slice(start, to).trim() };
}
