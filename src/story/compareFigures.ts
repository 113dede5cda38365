/** How the other figures given for a length stand to the article's own. */

/** Differences to the article's figure, in kilometres and as shares of it; signed, longer is positive. */
export interface Difference {
  readonly kilometres: number;
  readonly share: number;
}

export interface Comparison {
  /** The article's is a round number to which cutting off (down) or filling up brings every other one. */
  readonly rounds: 'down' | 'up' | undefined;
  /** Of the shortest and of the longest of the others. */
  readonly least: Difference;
  readonly most: Difference;
  /** How many others there are. */
  readonly others: number;
}

/**
 * @param article the article's figure, kilometres
 * @param others further figures, kilometres
 * @returns undefined where there is nothing to compare with
 */
export function compareFigures(article: number, others: readonly number[]): Comparison | undefined {
  if (others.length === 0) return undefined;
  return {
    rounds: roundingOf(article, others),
    least: differenceOf(article, Math.min(...others)),
    most: differenceOf(article, Math.max(...others)),
    others: others.length,
  };
}

/** With how many decimals lengths of that size are told: whole kilometres from 100 on. */
export function decimalsOf(kilometres: number): number {
  if (kilometres >= 100) return 0;
  return kilometres >= 10 ? 1 : 2;
}

export function differenceOf(article: number, other: number): Difference {
  const scale = 10 ** decimalsOf(article);
  return {
    // Without a negative zero.
    kilometres: Math.round((other - article) * scale) / scale || 0,
    share: (other - article) / article,
  };
}

function roundingOf(article: number, others: readonly number[]): Comparison['rounds'] {
  let unit = 1;
  while (article % (unit * 10) === 0) unit *= 10;
  if (unit === 1) return undefined;
  const roundedBy = (round: (value: number) => number) =>
    others.every((other) => other !== article && round(other / unit) * unit === article);
  if (roundedBy(Math.floor)) return 'down';
  return roundedBy(Math.ceil) ? 'up' : undefined;
}
