/** The benchmark's figures as a table, and as ratios to the smallest story. */
import type { Figures } from './measurePage';

/** One story's size, figures, and what the build made of it. */
export interface Row extends Figures {
  readonly count: number;
  /** Bytes of `story.json`, as it is and as it is sent. */
  readonly story: number;
  readonly sent: number;
  /** Bytes of the page as it is sent. */
  readonly page: number;
  /** Milliseconds in which the story is read and checked. */
  readonly read: number;
}

type Column = readonly [heading: string, of: (row: Row) => number | undefined, unit: Unit];
type Unit = 'ms' | 'kB' | '';

const columns: readonly Column[] = [
  ['story.json', (row) => row.story, 'kB'],
  ['sent', (row) => row.sent, 'kB'],
  ['page sent', (row) => row.page, 'kB'],
  ['story read', (row) => row.read, 'ms'],
  ['map answers', (row) => row.ready, 'ms'],
  ['elements', (row) => row.nodes, ''],
  ['canvas redraw', (row) => row.redraw, 'ms'],
  ['frame, drag', (row) => row.drag, 'ms'],
  ['longest', (row) => row.longestDrag, 'ms'],
  ['frame, zoom', (row) => row.zoom, 'ms'],
  ['longest', (row) => row.longestZoom, 'ms'],
  ['heap', (row) => row.heap, 'kB'],
];

/** A table in Markdown, a line for each number of annotations. */
export function table(rows: readonly Row[]): string {
  return lines(rows, (value, unit) => {
    if (value === undefined) return '–';
    const [divisor, digits] = unit === 'kB' ? [1000, 0] : [1, unit === 'ms' && value < 100 ? 1 : 0];
    return `${(value / divisor).toFixed(digits)} ${unit}`.trim();
  });
}

/** The same, as multiples of the first line. */
export function ratios(rows: readonly Row[]): string {
  return lines(rows, (value, _, first) =>
    value === undefined || !first
      ? '–'
      : `× ${(value / first).toFixed(value / first < 10 ? 1 : 0)}`,
  );
}

function lines(
  rows: readonly Row[],
  text: (value: number | undefined, unit: Unit, first: number | undefined) => string,
): string {
  const [first] = rows;
  const cells = [
    ['annotations', ...columns.map(([heading]) => heading)],
    ['annotations', ...columns].map(() => '--:'),
    ...rows.map((row) => [
      String(row.count),
      ...columns.map(([, of, unit]) => text(of(row), unit, first && of(first))),
    ]),
  ];
  return cells.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
