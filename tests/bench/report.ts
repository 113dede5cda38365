/** All that a run has measured, in Markdown: the aims, and a table for each conditions. */
import { cpus } from 'node:os';
import { type Aim, aimList } from './aims';
import { fastDesk, slowDesk, slowPhone } from './conditions';
import type { FigureName } from './figures';
import { type Measured, medianIn, type Ratio, table } from './table';

export interface Run {
  /** Of the floor, the plain page and the story's page, in this order. */
  readonly fast: readonly Measured[];
  readonly slow: readonly Measured[];
  readonly phone: readonly Measured[];
  /** Of the stories with more and more annotations. */
  readonly many: readonly Measured[];
  readonly browser: string;
  readonly rounds: number;
}

const [floor, plain, own] = [0, 1, 2];
const toBoth: readonly Ratio[] = [
  { title: 'to the floor', of: own, to: floor },
  { title: 'to the plain page', of: own, to: plain },
];

export function report({ fast, slow, phone, many, browser, rounds }: Run): string {
  const last = many.length - 1;
  const toFirst = [{ title: `${many[last]?.title} to ${many[0]?.title}`, of: last, to: 0 }];
  return [
    `Medians of ${rounds} visits, with the least and the most, in Chromium ${browser} without a graphics card, on ${cpus().length} processors.`,
    aimList(aimsOf({ slow, phone, fast, many })),
    ...[fast, slow, phone].flatMap((measured, n) => [
      `### ${[fastDesk, slowDesk, slowPhone][n]?.title}`,
      table(measured, toBoth),
    ]),
    `### Thousands of annotations (${fastDesk.title.toLowerCase()})`,
    table(many, toFirst),
  ].join('\n\n');
}

function aimsOf({ fast, slow, phone, many }: Pick<Run, 'fast' | 'slow' | 'phone' | 'many'>): Aim[] {
  const ratio = (
    measured: readonly Measured[],
    [of, name]: readonly [number, FigureName],
    [to, other]: readonly [number, FigureName],
  ) => quotient(medianIn(measured[of], name), medianIn(measured[to], other));
  const last = many.length - 1;
  const [most, least] = [many[last], many[0]];
  return [
    ...[slow, phone].flatMap((measured, n): Aim[] => {
      const where = n === 0 ? 'slow desk' : 'slow phone';
      return [
        {
          text: `map drawn, to the floor's (${where})`,
          measured: ratio(measured, [own, 'drawn'], [floor, 'drawn']),
          most: 1.15,
        },
        {
          text: `country clickable, to the floor's drawn map (${where})`,
          measured: ratio(measured, [own, 'clickable'], [floor, 'drawn']),
          most: 2.5,
        },
      ];
    }),
    ...[fast, slow, phone].map((measured, n): Aim => {
      return {
        text: `click to panel, to the plain page's (${['fast desk', 'slow desk', 'slow phone'][n]})`,
        measured: ratio(measured, [own, 'click'], [plain, 'click']),
        most: 1,
      };
    }),
    {
      text: 'longest task once the map is alive, ms (slow desk)',
      measured: medianIn(slow[own], 'longestLater'),
      most: 50,
    },
    {
      text: 'map alive with 10,000 annotations, to that with 10',
      measured: quotient(medianIn(most, 'alive'), medianIn(least, 'alive')),
      most: 2,
    },
    {
      text: 'elements more with 10,000 annotations than with 10',
      measured: difference(medianIn(most, 'elements'), medianIn(least, 'elements')),
      most: 300,
    },
  ];
}

function quotient(of: number | undefined, to: number | undefined): number | undefined {
  return of === undefined || to === undefined ? undefined : of / to;
}

function difference(of: number | undefined, to: number | undefined): number | undefined {
  return of === undefined || to === undefined ? undefined : of - to;
}
