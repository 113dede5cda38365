/** The report of a run: it has all that was measured, and its aims are worked out from its own tables. */
import { expect, it } from 'vitest';
import { readText } from '../story/folders';
import { fastDesk, slowDesk, slowPhone } from './conditions';
import { type FigureName, figures } from './figures';
import { report } from './report';

const compared = (drawn: number, click: number) => [
  { title: 'floor', visits: [{ drawn: 1000 }] },
  { title: 'plain', visits: [{ drawn: 8000, clickable: 8000, click: 60 }] },
  { title: 'ours', visits: [{ drawn, clickable: 2400, click, longestLater: 0 }] },
];
const many = [
  { title: '10', visits: [{ alive: 800, elements: 1500 }] },
  { title: '10,000', visits: [{ alive: 1700, elements: 1700 }] },
];
const run = { many, browser: '1', rounds: 5 };

it('compares with the floor, the plain page and ten annotations', () => {
  const text = report({
    ...run,
    fast: compared(1000, 30),
    slow: compared(1200, 59),
    phone: compared(1100, 90),
  });
  for (const line of [
    "**not held**: map drawn, to the floor's (slow desk): 1.2, at most 1.15",
    "held: map drawn, to the floor's (slow phone): 1.1, at most 1.15",
    "held: country clickable, to the floor's drawn map (slow desk): 2.4, at most 2.5",
    "held: click to panel, to the plain page's (slow desk): 0.98, at most 1",
    "**not held**: click to panel, to the plain page's (slow phone): 1.5, at most 1",
    '**not held**: map alive with 10,000 annotations, to that with 10: 2.13, at most 2',
    'held: elements more with 10,000 annotations than with 10: 200, at most 300',
  ])
    expect(text).toContain(`- ${line}\n`);
  expect(text).toContain('10,000 to 10 |');
});

/** What `npm run bench` is for. */
const measured: readonly FigureName[] = [
  ...(['bytes', 'requests', 'elements', 'firstPaint', 'largestPaint', 'shifts'] as const),
  ...(['drawn', 'clickable', 'alive', 'longTasks', 'longestTask', 'longestLater'] as const),
  ...(['click', 'heap'] as const),
];
const measuredWhereMoved: readonly FigureName[] = ['drag', 'longestDrag', 'zoom', 'longestZoom'];

it('has every figure of all three pages, under each conditions, as it was published', () => {
  const published = readText('tests/bench/README.md');
  const [, rounds] =
    /^Medians of (\d+) visits, with the least and the most,/m.exec(published) ?? [];
  expect(Number(rounds)).toBeGreaterThanOrEqual(5);
  for (const { title, moved } of [fastDesk, slowDesk, slowPhone]) {
    const [, part = ''] = published.split(`### ${title}\n`);
    const [head, , ...rows] = part.trim().split('\n\n')[0]?.split('\n') ?? [];
    expect(head).toBe('|  | floor | plain | Article Atlas | to the floor | to the plain page |');
    for (const name of [...measured, ...(moved ? measuredWhereMoved : [])]) {
      const row = rows.find((one) => one.startsWith(`| ${figures[name][0]} |`));
      expect(row?.split(' | ')[3], `${title}: ${name}`).toMatch(/^\d/);
    }
  }
});

it('is slow as a cheap phone and its line are', () => {
  for (const { processor, line } of [slowDesk, slowPhone])
    expect({ processor, line }).toEqual({
      processor: 4,
      line: { bitsPerSecond: 1_600_000, latency: 150 },
    });
});

it('prints whatever was measured, with its spread and its ratios', () => {
  const names = Object.keys(figures) as FigureName[];
  const visits = [9, 1, 5].map((n) => Object.fromEntries(names.map((name) => [name, n * 20_000])));
  const pages = ['a', 'b', 'c'].map((title) => ({ title, visits }));
  const text = report({ ...run, fast: pages, slow: pages, phone: pages, many: pages });
  for (const [title, unit] of Object.values(figures)) {
    const row = { kB: '100 kB (20–180)', ms: '100000 ms (20000–180000)' }[unit as 'kB' | 'ms'];
    const cell = row ?? '100000 (20000–180000)';
    const ratios = text.split(`\n| ${title} | ${cell} | ${cell} | ${cell} | × 1.00 |`).length - 1;
    expect(ratios, title).toBeGreaterThanOrEqual(4);
  }
});
