/** Problems as sentences: where, what is wrong, and what to do. */
import type { Problem } from '../story/problem';
import type { Language } from '../story/story';
import { arabic } from './problemsInArabic';
import { english } from './problemsInEnglish';
import { russian } from './problemsInRussian';
import type { ProblemWords } from './problemWords';

const words: Readonly<Record<string, ProblemWords>> = { ar: arabic, en: english, ru: russian };

/** One problem as a sentence or two, in English where the language has no wording of its own. */
export function problemText(problem: Problem, language: Language): string {
  const { sentences } = (Object.hasOwn(words, language) ? words[language] : undefined) ?? english;
  // A kind and its sentence belong together; TypeScript can't follow that through the union.
  const say = sentences[problem.kind] as (problem: Problem) => string;
  return say(problem);
}
