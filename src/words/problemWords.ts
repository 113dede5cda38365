/** What each language has to say of problems: a kind without words does not compile. */
import type { Expectation, Foundation, ProblemKind, ProblemOf, Referent } from '../story/problem';
import type { FactKind, MentionManner } from '../story/story';

type Sentences = { readonly [Kind in ProblemKind]: (problem: ProblemOf<Kind>) => string };

/** What a language says of problems. */
export interface ProblemWords {
  readonly expectations: Readonly<Record<Expectation, string>>;
  readonly referents: Readonly<Record<Referent, string>>;
  readonly foundations: Readonly<Record<Foundation, string>>;
  readonly facts: Readonly<Record<FactKind, string>>;
  readonly manners: Readonly<Record<MentionManner, string>>;
  readonly sentences: Sentences;
}

const LONGEST_QUOTED = 90;
/** As many ids as a sentence lists before it stops. */
const MOST_LISTED = 12;

export const short = (text: string) =>
  text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED).trimEnd()}…` : text;

export const listed = (items: readonly string[], comma: string) =>
  items.length > MOST_LISTED
    ? `${items.slice(0, MOST_LISTED).join(comma)}${comma}…`
    : items.join(comma);

/** The expectation in words, with the words to choose from where there are any. */
export function expectationIn(
  words: ProblemWords,
  { hint, expected }: ProblemOf<'value-wrong'>,
): string {
  const options = hint.expected === 'known word' && expected ? ` ${expected}` : '';
  return words.expectations[hint.expected] + options;
}
