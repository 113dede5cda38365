import { expect, it } from 'vitest';
import { splitStyles } from '../../src/publish/splitStyles';

const pages = ['<main id="text" class="word dot"><script>add("chosen")</script>', '<p class="b">'];
const split = (sheet: string) => splitStyles(sheet, pages);

it('rules of what the pages show, or mark themselves, come first; the rest comes later', () => {
  const first = ['body{margin:0}', '.word{a:b}', '#text .b,.panel{a:b}', '.dot.chosen{a:b}'];
  const later = ['.panel{a:b}', '.word .leaf{a:b}', '#text:hover{a:b}', '.word:focus-visible{a:b}'];
  const sheet = [first[0], later[0], first[1], later[1], first[2], later[2], first[3], later[3]];
  expect(split(sheet.join(''))).toEqual({ first: first.join(''), later: later.join('') });
});

it('a value of an attribute that no page has comes later', () => {
  const first = '.word[id=text]{a:b}';
  const later = 'body:has([data-sheet="low"]) .word{a:b}';
  expect(split(later + first)).toEqual({ first, later });
});

it('what a selector rules out need not be there', () => {
  for (const rule of ['.word:not(.panel){a:b}', '.word:not(:focus, .b){a:b}'])
    expect(split(rule).first).toBe(rule);
});

it('queries are parted with their rules, and left out where none is left', () => {
  expect(
    split('@media (width<9px){.word{a:b}.panel{a:b}}@container (width>9px){.panel{a:b}}'),
  ).toEqual({
    first: '@media (width<9px){.word{a:b}}',
    later: '@media (width<9px){.panel{a:b}}@container (width>9px){.panel{a:b}}',
  });
});

it('animations and properties come first, print later, each whole', () => {
  const print = '@media print{@page{margin:0}.word{a:b}}';
  const keyframes = '@keyframes late{to{a:b}}@property --x{inherits:false}';
  expect(split(print + keyframes)).toEqual({ first: keyframes, later: print });
  const within = `@media (width<9px){${keyframes}}`;
  expect(split(print + within)).toEqual({ first: within, later: print });
});
