/** What is measured of a page, by name: what it is called, and in which unit. */

export type Unit = 'ms' | 'kB' | 'count' | 'score';

/** In the order of the tables. */
export const figures = {
  story: ['story.json', 'kB'],
  read: ['story read and checked, in Node', 'ms'],
  bytes: ['sent', 'kB'],
  requests: ['requests', 'count'],
  elements: ['elements', 'count'],
  firstPaint: ['first contentful paint', 'ms'],
  largestPaint: ['largest contentful paint', 'ms'],
  shifts: ['layout shift (CLS)', 'score'],
  drawn: ['**map drawn**', 'ms'],
  named: ['its names too', 'ms'],
  clickable: ['**country clickable**', 'ms'],
  firstClick: ['the click at that moment, to what it opens', 'ms'],
  alive: ['**map alive**', 'ms'],
  longTasks: ['long tasks until then', 'count'],
  longestTask: ['the longest of them', 'ms'],
  longestLater: ['the longest afterwards', 'ms'],
  click: ['**click to panel**', 'ms'],
  drag: ['frame while dragged, usual', 'ms'],
  longestDrag: ['longest', 'ms'],
  zoom: ['frame while zoomed, usual', 'ms'],
  longestZoom: ['longest', 'ms'],
  redraw: ['slowest canvas redraw', 'ms'],
  heap: ['heap', 'kB'],
} as const satisfies Record<string, readonly [title: string, unit: Unit]>;

export type FigureName = keyof typeof figures;

/** Milliseconds, bytes and counts; what a page hasn't got is left out. */
export type Figures = Readonly<Partial<Record<FigureName, number>>>;

export const figureNames = Object.keys(figures) as FigureName[];
