/** Measurements as tables in Markdown: a line for each figure, a column for each page, and how they compare. */
import { type FigureName, type Figures, figureNames, figures, type Unit } from './figures';
import { type Spread, spreadOf } from './statistics';

/** A page with the figures of each of its visits. */
export interface Measured {
  readonly title: string;
  readonly visits: readonly Figures[];
}

/** One column set against another, by their places. */
export interface Ratio {
  readonly title: string;
  readonly of: number;
  readonly to: number;
}

/** Medians with the least and the most, and ratios of medians. */
export function table(pages: readonly Measured[], ratios: readonly Ratio[]): string {
  const head = ['', ...pages.map(({ title }) => title), ...ratios.map(({ title }) => title)];
  const lines = figureNames.flatMap((name) => {
    const [title, unit] = figures[name];
    const spreads = pages.map((page) => spreadIn(page, name));
    if (spreads.every((spread) => spread === undefined)) return [];
    return [
      [
        title,
        ...spreads.map((spread) => (spread ? spreadText(spread, unit) : '–')),
        ...ratios.map(({ of, to }) => ratioText(spreads[of], spreads[to])),
      ],
    ];
  });
  return [head, head.map((_, n) => (n === 0 ? '--' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export function medianIn(page: Measured | undefined, name: FigureName): number | undefined {
  return page && spreadIn(page, name)?.median;
}

function spreadIn({ visits }: Measured, name: FigureName): Spread | undefined {
  return spreadOf(visits.map((figures) => figures[name]));
}

function spreadText({ median, least, most }: Spread, unit: Unit): string {
  const [middle, from, to] = [median, least, most].map((value) => numberText(value, unit));
  const text = unit === 'ms' || unit === 'kB' ? `${middle} ${unit}` : `${middle}`;
  return from === to ? text : `${text} (${from}–${to})`;
}

function numberText(value: number, unit: Unit): string {
  if (unit === 'kB') return (value / 1000).toFixed(value < 10_000 ? 1 : 0);
  if (unit === 'score') return String(Number(value.toFixed(3)));
  return value.toFixed(unit === 'ms' && value < 100 ? 1 : 0);
}

function ratioText(of: Spread | undefined, to: Spread | undefined): string {
  if (!of || !to || to.median === 0) return '–';
  const ratio = of.median / to.median;
  return `× ${ratio.toFixed(ratio < 10 ? 2 : 0)}`;
}
