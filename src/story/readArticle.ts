/** Reads one article's text: its characters checked, then cut; and two articles held side by side. */

import { cutArticle } from './passages';
import type { Problem, Severity } from './problem';
import type { Article, Language } from './story';
import { UNSEEN, UNWANTED } from './unwanted';

/** Far above any article; keeps every search in it quick. */
const LONGEST_ARTICLE = 50_000;
/** The first of them show what is wrong with all. */
const MOST_TOLD = 20;
const NEAR = 12;

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function paragraphAt(article: Article, offset: number): number {
  return article.paragraphs.find(({ end }) => offset < end)?.number ?? article.paragraphs.length;
}

function characterProblems(
  article: Article,
  file: string,
  characters: RegExp,
  severity: Severity,
): Problem[] {
  return [...article.text.matchAll(characters)].slice(0, MOST_TOLD).map((found) => ({
    kind: 'article-character' as const,
    severity,
    where: file,
    received: nameOf(found[0]),
    hint: {
      file,
      paragraph: paragraphAt(article, found.index),
      near: article.text
        .slice(Math.max(0, found.index - NEAR), found.index + NEAR)
        .replace(UNWANTED, '')
        .replace(UNSEEN, ''),
    },
  }));
}

/** The text must be in Unicode normalisation form C, or equal words don't compare as equal. */
function normalProblems(article: Article, file: string): Problem[] {
  return article.paragraphs.flatMap((paragraph) => {
    const text = article.text.slice(paragraph.start, paragraph.end);
    if (text === text.normalize('NFC')) return [];
    const hint = { file, paragraph: paragraph.number };
    return [{ kind: 'article-not-normal' as const, severity: 'fault' as const, where: file, hint }];
  });
}

/**
 * The article, or undefined where its text can't be shown: empty, too long, or with control
 * characters, which break the page or reorder what it shows. `grave` is how much that matters.
 */
export function readArticle(
  language: Language,
  file: string,
  text: string,
  grave: Severity,
  problems: Problem[],
): Article | undefined {
  if (text.length > LONGEST_ARTICLE) {
    const hint = { file, limit: LONGEST_ARTICLE };
    const received = String(text.length);
    problems.push({ kind: 'file-long', severity: grave, where: file, received, hint });
    return undefined;
  }
  const article = cutArticle(language, text);
  if (article.paragraphs.length === 0) {
    problems.push({ kind: 'article-empty', severity: grave, where: file, hint: { file } });
    return undefined;
  }
  const unwanted = characterProblems(article, file, UNWANTED, grave);
  const unseen = characterProblems(article, file, UNSEEN, 'warning');
  problems.push(...unwanted, ...unseen, ...normalProblems(article, file));
  return unwanted.length > 0 ? undefined : article;
}

/** A translation has the original's paragraphs, and in each its sentences. */
export function checkAlignment(original: Article, translation: Article, file: string): Problem[] {
  const expected = original.paragraphs.length;
  const received = translation.paragraphs.length;
  if (expected !== received) {
    const counts = { expected: String(expected), received: String(received) };
    return [
      { kind: 'paragraphs-differ', severity: 'fault', where: file, ...counts, hint: { file } },
    ];
  }
  return original.paragraphs.flatMap(({ number, passages }, index) => {
    const found = translation.paragraphs[index]?.passages.length ?? 0;
    if (found === passages.length) return [];
    const counts = { expected: String(passages.length), received: String(found) };
    const hint = { file, paragraph: number };
    return [
      {
        kind: 'sentences-differ' as const,
        severity: 'fault' as const,
        where: file,
        ...counts,
        hint,
      },
    ];
  });
}
