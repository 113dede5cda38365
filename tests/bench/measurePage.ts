/** Opens a story's page in a browser, moves its map as a reader would, and measures. */
import type { Browser, Page } from '@playwright/test';
import { record } from './recorder';

/** Milliseconds where nothing else is said. */
export interface Figures {
  /** From navigation to a map that is drawn and answers. */
  readonly ready: number;
  /** Elements in the document. */
  readonly nodes: number;
  /** The slowest redraw of the canvas; undefined without one. */
  readonly redraw: number | undefined;
  /** The usual and the longest time between two frames. */
  readonly drag: number;
  readonly longestDrag: number;
  readonly zoom: number;
  readonly longestZoom: number;
  /** Bytes in use after a collection. */
  readonly heap: number;
}

const viewport = { width: 1440, height: 900 };
/** The middle of the map beside the article. */
const middle = { x: 900, y: 440 };
/** As long as this nothing may have moved for the map to be at rest. */
const still = 600;
/** The reader's address and the map's camera. */
const state = `location.href + document.querySelector('.picture .shapes').getAttribute('transform')`;

export async function measurePage(browser: Browser, address: string): Promise<Figures> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // The compiler that runs this names functions by a helper of its own.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(record);
  await page.goto(address);
  await page.waitForFunction(() => recorder.ready !== undefined, undefined, { timeout: 120_000 });
  const ready = await page.evaluate(() => recorder.ready ?? Number.NaN);
  await atRest(page);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const drag = await during(page, () => dragged(page));
  const zoom = await during(page, () => zoomed(page));
  const heap = await usedHeap(page);
  await assertAnswers(page);
  await context.close();
  const redraws = [...drag.redraws, ...zoom.redraws];
  return {
    ready,
    nodes,
    redraw: redraws.length > 0 ? Math.max(...redraws) : undefined,
    drag: median(drag.gaps),
    longestDrag: Math.max(...drag.gaps),
    zoom: median(zoom.gaps),
    longestZoom: Math.max(...zoom.gaps),
    heap,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

async function atRest(page: Page): Promise<void> {
  for (let before = ''; ; ) {
    const now = String(await page.evaluate(state));
    if (now === before) return;
    before = now;
    await page.waitForTimeout(still);
  }
}

async function during(page: Page, act: () => Promise<void>) {
  await page.evaluate(() => recorder.begin());
  await act();
  await atRest(page);
  return page.evaluate(() => ({ gaps: [...recorder.gaps], redraws: [...recorder.redraws] }));
}

/** 40 steps of 8 pixels, and as many back. */
async function dragged(page: Page): Promise<void> {
  const steps = 40;
  const { x, y } = middle;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step++) await page.mouse.move(x - 8 * step, y - 2 * step);
  for (let step = steps; step >= 0; step--) await page.mouse.move(x - 8 * step, y - 2 * step);
  await page.mouse.up();
}

/** Eight turns of the wheel towards the Earth, and as many away. */
async function zoomed(page: Page): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  for (const turn of [-150, 150])
    for (let step = 0; step < 8; step++) {
      await page.mouse.wheel(0, turn);
      await page.waitForTimeout(120);
    }
}

async function usedHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** The map has not only been drawn: a click on a country opens it, or what is drawn over it. */
async function assertAnswers(page: Page): Promise<void> {
  const before = await page.evaluate(state);
  const country = await page.evaluate(
    (around) =>
      Array.from({ length: 400 }, (_, n) => ({
        x: around.x + 20 * ((n % 20) - 10),
        y: around.y + 20 * (Math.floor(n / 20) - 10),
      })).find(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-country]')),
    middle,
  );
  if (!country) throw new Error(`${page.url()}: no country is seen on the map`);
  await page.mouse.click(country.x, country.y);
  await page.waitForFunction(`${state} !== ${JSON.stringify(before)}`);
}
