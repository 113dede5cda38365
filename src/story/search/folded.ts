/** A text as it is searched: without what spellings of one word differ in, each word knowing where it stands. */
import type { Span } from '../story';

/** A word of a text: its letters folded, and where each of them stands in the text (UTF-16). */
export interface FoldedWord extends Span {
  readonly text: string;
  readonly starts: readonly number[];
}

interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A character with the marks that it bears. */
const bearer = /[\s\S]\p{M}*/gu;
const word = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
/** 1,300 and 1 300 are 1300; as many digits between the separators as people write. */
const grouped = /(?<!\d)\d{1,3}(?:[, ٬']\d{3})+(?!\d)/g;
/** Vowel signs, the tatweel, and what only directs the layout. */
const unseen = /[\p{M}\p{Cf}\u0640]/u;
const digitZeros = [0x0660, 0x06f0];

/** Letters that writers take for one another. */
const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ё: 'е',
  '’': "'",
};

/** The words of a text, in order. */
export function wordsIn(text: string): FoldedWord[] {
  const folded = foldText(text);
  return [...folded.text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    start: folded.starts[index] ?? 0,
    end: folded.ends[index + found.length - 1] ?? text.length,
    starts: folded.starts.slice(index, index + found.length),
  }));
}

function foldText(text: string): FoldedText {
  const [units, starts, ends]: [string[], number[], number[]] = [[], [], []];
  for (const { 0: segment, index } of text.matchAll(bearer)) {
    // Compatibility forms may be several letters: each of them stands where the one did.
    for (const unit of foldedLetters(segment).split('')) {
      units.push(unit);
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  const whole = units.join('');
  const dropped = new Set<number>();
  for (const { 0: number, index } of whole.matchAll(grouped))
    for (const [n, unit] of number.split('').entries())
      if (!/\d/.test(unit)) dropped.add(index + n);
  if (dropped.size === 0) return { text: whole, starts, ends };
  const kept = <Item>(items: readonly Item[]) => items.filter((_, n) => !dropped.has(n));
  return { text: kept(units).join(''), starts: kept(starts), ends: kept(ends) };
}

/** A story's texts are long, and its alphabets short: what each letter folds to is worked out once. */
const foldings = new Map<string, string>();

function foldedLetters(segment: string): string {
  const known = foldings.get(segment);
  if (known !== undefined) return known;
  const composed = segment.normalize('NFKC').toLowerCase();
  const letters = Array.from(composed, foldedLetter).join('');
  // A letter with more marks than any writing has is a stranger's, and won't come twice.
  if (segment.length <= 4) foldings.set(segment, letters);
  return letters;
}

function foldedLetter(letter: string): string {
  if (unseen.test(letter)) return '';
  const same = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
  if (same !== undefined) return same;
  if (/\p{Script=Latin}/u.test(letter)) return letter.normalize('NFD').replace(/\p{M}/gu, '');
  const code = letter.codePointAt(0) ?? 0;
  const zero = digitZeros.find((first) => first <= code && code < first + 10);
  return zero === undefined ? letter : String(code - zero);
}
