/** Words that a mistyped one may have been meant for. */
import { wordsIn } from './folded';
import { fits, type Term, wantedIn } from './term';

const most = 5;

/** The query with each word that no term has put right, the nearest first; empty where nothing is near. */
export function nearQueries(query: string, terms: readonly Term[]): string[] {
  const known = vocabularyOf(terms);
  const wanted = wantedIn(query);
  const all = terms.flatMap(({ words }) => words);
  const missing = wordsIn(query).find((_, n) => !all.some((word) => fits(word, wanted[n] ?? [])));
  if (!missing) return [];
  const allowed = editsAllowed(missing.text);
  const near = [...known]
    .map(([form, text]) => ({ text, edits: editsWithin(missing.text, form, allowed) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((one, other) => one.edits - other.edits);
  const texts = near.map(
    ({ text }) => query.slice(0, missing.start) + text + query.slice(missing.end),
  );
  return [...new Set(texts)].slice(0, most);
}

/** Every word by its folded forms, as it was first written. */
function vocabularyOf(terms: readonly Term[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { text, words } of terms)
    for (const { forms, starts, end } of words) {
      const [longest = ''] = forms;
      for (const form of forms) {
        const start = starts[longest.length - form.length] ?? end;
        if (!known.has(form)) known.set(form, text.slice(start, end));
      }
    }
  return known;
}

/** One from five letters on, two from eight on. */
function editsAllowed(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
}

/** Letters added, lacking, changed or swapped with the next (optimal string alignment); more than `limit` is not told. */
export function editsWithin(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let [older, old] = [[] as number[], Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      now.push(
        Math.min(
          (old[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (old[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [older, old] = [old, now];
  }
  return old[other.length] ?? limit + 1;
}
