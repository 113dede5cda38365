/** The report of a run: its aims are worked out from its own tables. */
import { expect, it } from 'vitest';
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
