/** Problems as sentences: where, what is wrong, and what to do. */
import type { Problem } from '../story/problem';
import type { Language } from '../story/story';
import type { ProblemWords } from './problemWords';

/** Sentences, and the language that they are in. */
export interface ProblemTexts {
  readonly language: Language;
  readonly texts: readonly string[];
}

/** A sentence or two for each, in English where the language has no wording of its own. */
export async function problemTexts(
  problems: readonly Problem[],
  language: Language,
): Promise<ProblemTexts> {
  if (problems.length === 0) return { language, texts: [] };
  const own = await problemWordsIn(language).catch(() => undefined);
  const words = own ?? (await problemWordsIn('en'));
  const texts = problems.map((problem) => problemText(problem, words));
  return { language: own ? language : 'en', texts };
}

/** Fails where the language has no wording. */
export async function problemWordsIn(language: Language): Promise<ProblemWords> {
  const file: { readonly default: ProblemWords } = await import(`./problems/${language}.ts`);
  return file.default;
}

export function problemText(problem: Problem, { sentences }: ProblemWords): string {
  // A kind and its sentence belong together; TypeScript can't follow that through the union.
  const say = sentences[problem.kind] as (problem: Problem) => string;
  return say(problem);
}
