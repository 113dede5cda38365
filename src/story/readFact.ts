/** Reads what a story states: facts with their quotes, excerpts and mentions, anchored in the articles. */

import { type Anchorage, anchor } from './anchor';
import { passageIds, passageOf, passagesIn } from './passages';
import { type Foundation, type Problem, whereIn } from './problem';
import { type At, shown } from './readShape';
import type { Read } from './schema';
import type { Article, Edtf, Language, Mention, Quote } from './story';

/** What quotes are anchored in, and whom to tell. */
export interface Ground {
  readonly original: Article;
  readonly languages: readonly Language[];
  readonly anchorage: Anchorage;
  readonly problems: Problem[];
}

const below = (at: At, ...steps: readonly (string | number)[]): At => ({
  file: at.file,
  path: [...at.path, ...steps],
});

/** Whether the original has the passage that a field names; if not, a problem. */
function hasPassage(ground: Ground, id: string, at: At, field: string): boolean {
  if (passageOf(ground.original, id)) return true;
  const where = whereIn(at.file, [...at.path, field]);
  const hint = { to: 'passage' as const, known: passageIds(ground.original) };
  const received = shown(id);
  ground.problems.push({ kind: 'reference-unknown', severity: 'fault', where, received, hint });
  return false;
}

/** What a fact of its kind has to stand on and lacks. */
function lacking(fact: Read<'fact'>): Foundation[] {
  const quotes: Foundation[] = fact.quotes.length === 0 ? ['quotes'] : [];
  switch (fact.kind) {
    case 'stated':
      return quotes;
    case 'derived':
      return fact.reasoning ? quotes : [...quotes, 'reasoning'];
    case 'reference':
      return fact.source ? (fact.source.date ? [] : ['source date']) : ['source'];
  }
}

/**
 * The fact with its quotes anchored; undefined, with problems, where it stands on nothing.
 * @param grave how grave that is
 */
export function readFact<Shape extends Read<'fact'>>(
  shape: Shape,
  at: At,
  ground: Ground,
  grave: 'fatal' | 'fault' = 'fault',
): (Omit<Shape, 'quotes'> & { readonly quotes: readonly Quote[] }) | undefined {
  const quotes = shape.quotes.flatMap((quote, index) => {
    const place = below(at, 'quotes', index);
    if (!hasPassage(ground, quote.passage, place, 'passage')) return [];
    return [anchor(quote.passage, quote.selectors, ground.anchorage, place, ground.problems)];
  });
  const lacks = lacking(shape);
  for (const each of lacks) {
    const where = whereIn(at.file, at.path);
    const hint = { fact: shape.kind, lacks: each };
    ground.problems.push({ kind: 'fact-unfounded', severity: grave, where, hint });
  }
  return lacks.length > 0 ? undefined : { ...shape, quotes };
}

/** A fact whose date is required by its shape keeps it. */
export function readDatedFact(
  shape: Read<'datedFact'>,
  at: At,
  ground: Ground,
  grave: 'fatal' | 'fault' = 'fault',
) {
  const date: Edtf = shape.date;
  const fact = readFact(shape, at, ground, grave);
  return fact && { ...fact, date };
}

/** Whether the excerpt is its whole sentence, in every language. */
function checkWhole(excerpt: Quote, at: At, { anchorage, problems }: Ground): void {
  for (const [language, span] of Object.entries(excerpt.spans)) {
    const article = anchorage.get(language)?.article;
    const passage = article && passageOf(article, excerpt.passage);
    if (!passage || (passage.start === span.start && passage.end === span.end)) continue;
    problems.push({
      kind: 'excerpt-partial',
      severity: 'fault',
      where: whereIn(at.file, [...at.path, 'selectors', language]),
      expected: passage.text,
      received: passage.text.slice(span.start - passage.start, span.end - passage.start),
      hint: { passage: excerpt.passage, language },
    });
  }
}

/** One quote for each sentence of the original, in its order; a sentence without one is a problem. */
export function readExcerpts(
  items: readonly { readonly item: Read<'excerpt'>; readonly at: At }[],
  file: string,
  ground: Ground,
): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { item, at } of items) {
    if (!hasPassage(ground, item.id, at, 'id')) continue;
    const quote = anchor(item.id, item.selectors, ground.anchorage, at, ground.problems);
    checkWhole(quote, at, ground);
    quotes.set(item.id, quote);
  }
  return passagesIn(ground.original).flatMap(({ id }) => {
    const quote = quotes.get(id);
    if (quote) return [quote];
    const where = whereIn(file, ['passages']);
    const hint = { passage: id };
    ground.problems.push({ kind: 'excerpt-missing', severity: 'fault', where, hint });
    return [];
  });
}

/** The mentions that the original holds, in its order; none marks what another one marks. */
export function readMentions(
  items: readonly { readonly item: Read<'mention'>; readonly at: At }[],
  ground: Ground,
): Mention[] {
  const mentions: Mention[] = [];
  /** Of each article, the characters that a mention marks. */
  const marked = new Map(
    [...ground.anchorage].map(([language, { article }]) => [
      language,
      new Uint8Array(article.text.length),
    ]),
  );
  for (const { item, at } of items) {
    if (!hasPassage(ground, item.passage, at, 'passage')) continue;
    const { selectors, ...rest } = item;
    const quote = anchor(item.passage, selectors, ground.anchorage, at, ground.problems);
    const clash = ground.languages.find((language) => {
      const span = quote.spans[language];
      return span && marked.get(language)?.subarray(span.start, span.end).includes(1);
    });
    if (clash !== undefined) {
      const hint = { passage: item.passage, language: clash };
      const where = whereIn(at.file, at.path);
      ground.problems.push({ kind: 'mentions-overlap', severity: 'fault', where, hint });
    } else if (quote.spans[ground.original.language]) {
      mentions.push({ ...rest, ...quote });
      for (const [language, { start, end }] of Object.entries(quote.spans))
        marked.get(language)?.fill(1, start, end);
    }
  }
  const startOf = (mention: Mention) => mention.spans[ground.original.language]?.start ?? 0;
  return mentions.sort((one, other) => startOf(one) - startOf(other));
}
