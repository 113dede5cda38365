/** The bars of a claim check: the figures that the story gives, and the line as it was measured. */
import type { MeasuredLine } from '../drawing/baseMap';
import {
  type Comparison,
  compareFigures,
  type Difference,
  decimalsOf,
  differenceOf,
} from '../story/compareFigures';
import type { Claim, Fact, FigurePart, Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { numberText } from '../words/numbers';
import { pluralPhrase } from '../words/plural';

export interface ClaimBar {
  readonly tone: 'article' | 'official' | 'measured';
  readonly name: string;
  readonly kilometres: number;
  /** As it is told. */
  readonly text: string;
  readonly parts: readonly FigurePart[];
  /** What it stands on; the measured one stands on the map. */
  readonly fact?: Fact;
}

/** Figures are told as they are given, to the metre at most. */
const finest = 3;

/** In the story's order, the measured one last. */
export function claimBars(
  claim: Claim,
  language: Language,
  measured: MeasuredLine | undefined,
): readonly ClaimBar[] {
  const words = catalogueOf(language);
  const figures = claim.figures.map(({ kilometres, fact, parts = [] }): ClaimBar => {
    const official = fact.kind === 'reference';
    return {
      tone: official ? 'official' : 'article',
      name: (official ? fact.source?.name[language] : undefined) ?? words.claim.article,
      kilometres,
      text: lengthText(language, kilometres),
      parts,
      fact,
    };
  });
  if (!measured) return figures;
  const kilometres = measured.length / 1000;
  const text = words.claim.kilometres(numberText(words, kilometres, decimalsOf(kilometres)));
  return [
    ...figures,
    { tone: 'measured', name: words.claim.measured, kilometres, text, parts: [] },
  ];
}

/** A length as somebody gives it. */
export function lengthText(language: Language, kilometres: number): string {
  const words = catalogueOf(language);
  return words.claim.kilometres(numberText(words, kilometres, finest));
}

/** The first that is the article's: the others are held against it. */
export function articleBar(bars: readonly ClaimBar[]): ClaimBar | undefined {
  return bars.find(({ tone }) => tone === 'article');
}

/** How much longer or shorter than the article's figure: `+43 km (+3.3%)`, or that it is the same. */
export function differenceText(language: Language, article: number, other: number): string {
  const words = catalogueOf(language);
  const difference = differenceOf(article, other);
  if (difference.kilometres === 0) return words.claim.same;
  const { kilometres, percent } = textsOf(language, [difference], decimalsOf(article));
  return words.claim.difference(difference.kilometres > 0 ? '+' : '−', kilometres, percent);
}

/** How the other figures stand to the article's, in a sentence; undefined where there is no other. */
export function conclusionText(language: Language, bars: readonly ClaimBar[]): string | undefined {
  const article = articleBar(bars);
  if (!article) return undefined;
  const others = bars.filter((bar) => bar !== article).map(({ kilometres }) => kilometres);
  const comparison = compareFigures(article.kilometres, others);
  return comparison && sentenceOf(language, comparison, decimalsOf(article.kilometres));
}

function sentenceOf(language: Language, comparison: Comparison, decimals: number): string {
  const { conclusions } = catalogueOf(language).claim;
  const { least, most, others, rounds } = comparison;
  const by = (...differences: readonly Difference[]) => ({
    ...textsOf(language, differences, decimals),
    one: others === 1,
    rounded: rounds !== undefined,
  });
  if (least.kilometres > 0) return conclusions.longer(by(least, most));
  if (most.kilometres < 0) return conclusions.shorter(by(most, least));
  if (least.kilometres < 0 && most.kilometres > 0)
    return conclusions.around(by(least).kilometres, by(most).kilometres);
  if (most.kilometres > 0) return conclusions.upToLonger(by(most));
  if (least.kilometres < 0) return conclusions.upToShorter(by(least));
  return pluralPhrase(language, conclusions.same, others);
}

/** Amounts without their signs, from the smaller to the larger; one, where both read the same. */
function textsOf(language: Language, differences: readonly Difference[], decimals: number) {
  const words = catalogueOf(language);
  const range = (amounts: readonly number[], places: number) => {
    const texts = amounts.map((amount) => numberText(words, Math.abs(amount), places));
    const [from = '', to = from] = texts;
    return from === to ? from : words.claim.range(from, to);
  };
  const lengths = differences.map(({ kilometres }) => kilometres);
  const percents = differences.map(({ share }) => share * 100);
  return {
    kilometres: words.claim.kilometres(range(lengths, decimals)),
    percent: words.claim.percent(range(percents, 1)),
  };
}
