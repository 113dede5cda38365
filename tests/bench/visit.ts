/** One visit: opens a page in a new browser context, clicks countries, moves the map as a reader would, and measures. */
import type { Browser, Page, Request } from '@playwright/test';
import { type Conditions, slowDown } from './conditions';
import type { Figures } from './figures';
import { record, type Signs } from './recorder';
import { median } from './statistics';

export interface MeasuredPage {
  readonly title: string;
  readonly address: string;
  readonly signs: Signs;
  /** Countries to click, each by a selector of its shape. The first is clicked as soon as the page says that it answers. */
  readonly countries: readonly { readonly name: string; readonly shape: string }[];
  /** What is known of it without a visit. */
  readonly known?: Figures;
}

/** As long as this (milliseconds) nothing may have moved for the map to be at rest. */
const still = 500;
const patience = { timeout: 60_000, polling: 50 };

/** @throws when the page says that it answers and does not */
export async function visit(
  browser: Browser,
  { address, signs, countries, known }: MeasuredPage,
  conditions: Conditions,
): Promise<Figures> {
  // A worker fetches past the emulated line, and after the page: what it takes is not measured.
  const context = await browser.newContext({ ...conditions.screen, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    // The compiler that runs this names functions by a helper of its own.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(record, signs);
    await slowDown(page, conditions);
    await page.goto(address);
    await page.waitForFunction(
      ({ named, clickable }) =>
        (!named || recorder.named !== undefined) &&
        (clickable ? recorder.clickable : recorder.drawn) !== undefined,
      signs,
      patience,
    );
    const [first, ...others] = countries;
    const loading = async () => ({ ...known, ...(await loaded(page)), ...(await sent(asked)) });
    if (!first) return { ...(await loading()), heap: await usedHeap(page) };
    const before = signs.alive === undefined ? await loading() : {};
    const firstClick = await choose(page, first);
    await page.waitForFunction(
      (awaited) => !awaited || recorder.alive !== undefined,
      signs.alive !== undefined,
      patience,
    );
    const after = signs.alive === undefined ? {} : await loading();
    await atRest(page, first.shape);
    const clicks: number[] = [];
    for (const country of others) {
      clicks.push(await choose(page, country));
      await atRest(page, country.shape);
    }
    const last = countries.at(-1)?.shape ?? '';
    const moved = conditions.moved ? await move(page, last) : {};
    return {
      ...before,
      ...after,
      firstClick,
      ...(clicks.length > 0 && { click: median(clicks) }),
      ...moved,
      ...(await laterTasks(page)),
      heap: await usedHeap(page),
    };
  } finally {
    await context.close();
  }
}

/** Up to the map that is alive, or answers, or is drawn where none does. */
function loaded(page: Page): Promise<Figures> {
  return page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const { drawn = 0, named, clickable, alive, largest = paint, shifts, tasks } = recorder;
    const until = alive ?? clickable ?? drawn;
    const before = tasks.filter(({ began }) => began < until).map(({ took }) => took);
    return {
      elements: document.querySelectorAll('*').length,
      firstPaint: paint,
      largestPaint: largest,
      shifts,
      drawn: Math.max(drawn, paint),
      ...(named !== undefined && { named }),
      ...(clickable !== undefined && { clickable }),
      ...(alive !== undefined && { alive }),
      longTasks: before.length,
      longestTask: Math.max(0, ...before),
    };
  });
}

/** The bodies' bytes as they are sent. */
async function sent(asked: readonly Request[]): Promise<Figures> {
  const sizes = await Promise.all([...asked].map((request) => request.sizes()));
  return {
    bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
    requests: sizes.length,
  };
}

/** Clicks (or taps) a country; milliseconds until its panel is painted. */
async function choose(page: Page, country: MeasuredPage['countries'][number]): Promise<number> {
  const { x, y } = await pointOn(page, country.shape);
  await page.evaluate((name) => recorder.awaitPanel(name), country.name);
  if (await page.evaluate(() => 'ontouchstart' in window)) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
  await page
    .waitForFunction(() => recorder.opened !== undefined, undefined, patience)
    .catch((cause) => {
      throw new Error(`${page.url()}: a click does not open ${country.name}`, { cause });
    });
  return page.evaluate(() => recorder.opened ?? Number.NaN);
}

/** A point of the screen where the shape is on top, and around it too if it can be: words may come to stand otherwise. */
async function pointOn(page: Page, shape: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((selector) => {
    const steps = 15;
    const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const inView = (from: number, to: number, edge: number) => {
      const [least, most] = [Math.max(0, from), Math.min(edge, to)];
      return Array.from({ length: steps }, (_, n) => least + ((n + 0.5) / steps) * (most - least));
    };
    const rows = inView(box.top, box.bottom, innerHeight).map((y) =>
      inView(box.left, box.right, innerWidth).map((x) => ({
        x,
        y,
        isHit: Boolean(document.elementFromPoint(x, y)?.closest(selector)),
      })),
    );
    const near = [-1, 0, 1];
    const isClear = (row: number, column: number) =>
      near.every((down) => near.every((across) => rows[row + down]?.[column + across]?.isHit));
    const hits = rows.flat().filter(({ isHit }) => isHit);
    const clear = rows.flatMap((points, row) => points.filter((_, column) => isClear(row, column)));
    const best = clear.length > 0 ? clear : hits;
    return best[Math.floor(best.length / 2)];
  }, shape);
  if (!point) throw new Error(`${page.url()}: ${shape} is not seen`);
  return point;
}

/** A shape that has stood still for a while. */
async function atRest(page: Page, shape: string): Promise<void> {
  for (let before = ''; ; ) {
    const now = JSON.stringify(await boxOf(page, shape));
    if (now === before) return;
    before = now;
    await page.waitForTimeout(still);
  }
}

function boxOf(page: Page, shape: string) {
  return page.evaluate(
    (selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON(),
    shape,
  );
}

async function move(page: Page, shape: string): Promise<Figures> {
  const from = await pointOn(page, shape);
  const drag = await during(page, shape, () => dragged(page, from));
  const zoom = await during(page, shape, () => zoomed(page, from));
  const redraws = [...drag.redraws, ...zoom.redraws];
  return {
    drag: median(drag.gaps),
    longestDrag: Math.max(...drag.gaps),
    zoom: median(zoom.gaps),
    longestZoom: Math.max(...zoom.gaps),
    ...(redraws.length > 0 && { redraw: Math.max(...redraws) }),
  };
}

async function during(page: Page, shape: string, act: () => Promise<void>) {
  await page.evaluate(() => recorder.begin());
  await act();
  await atRest(page, shape);
  return page.evaluate(() => ({ gaps: [...recorder.gaps], redraws: [...recorder.redraws] }));
}

/** 30 steps of 8 pixels, and as many back. */
async function dragged(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const steps = 30;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step++) await page.mouse.move(x - 8 * step, y - 2 * step);
  for (let step = steps; step >= 0; step--) await page.mouse.move(x - 8 * step, y - 2 * step);
  await page.mouse.up();
}

/** Six turns of the wheel towards the Earth, and as many away. */
async function zoomed(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y);
  for (const turn of [-150, 150])
    for (let step = 0; step < 6; step++) {
      await page.mouse.wheel(0, turn);
      await page.waitForTimeout(120);
    }
}

/** The longest task since the page has answered; 0 where none took more than 50 ms. */
function laterTasks(page: Page): Promise<Figures> {
  return page.evaluate(() => {
    const { clickable = 0, alive = clickable, tasks } = recorder;
    const later = tasks.filter(({ began }) => began >= alive).map(({ took }) => took);
    return { longestLater: Math.max(0, ...later) };
  });
}

/** Bytes in use after a collection. */
async function usedHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
