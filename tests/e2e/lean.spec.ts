import { expect, type Page, test } from '@playwright/test';
import { beginCounting, type Commit, commitsOn, countCommits, shapesWrittenOn } from './commits';
import { atRest, onScreen, open } from './map';

/** Components of the page's frame around what changes; drawn anew altogether they are about 800. */
const few = 42;

test.beforeEach(async ({ page }) => {
  await countCommits(page);
  await open(page, '/dushanbe-2025/en/');
});

test('choosing a country renders its panel and draws two shapes', async ({ page }) => {
  const outline = () => page.locator('#country-MNG').getAttribute('d');
  const coarse = await outline();
  await chooseInList(page, 'Mongolia');
  // So near all outlines are drawn again, once.
  await expect.poll(outline).not.toBe(coarse);
  await atRest(page);
  await beginCounting(page);
  await chooseInList(page, 'Kazakhstan');
  await atRest(page);
  await assertLean(page, ['country-KAZ', 'country-MNG']);
  // What is asked for comes first, then what says the same elsewhere.
  const [withPanel] = (await commitsOn(page)).filter(({ by }) => by.panel);
  expect(sentencesIn(withPanel)).toEqual([]);

  await beginCounting(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('#panel')).toBeHidden();
  await atRest(page);
  await assertLean(page, ['country-KAZ', 'country-TJK']);
});

test('pointing at a country renders nothing but the sentences that name it', async ({ page }) => {
  await page.mouse.move(5, 5);
  await beginCounting(page);
  const { x, y } = await onScreen(page, [103, 46.5]);
  await page.mouse.move(x, y);
  await expect(page.locator('#country-MNG')).toHaveClass(/lit/);
  await expect.poll(async () => (await commitsOn(page)).flatMap(sentencesIn)).toEqual(['p10s1']);
  await atRest(page);
  for (const { rendered } of await commitsOn(page)) expect(rendered).toBeLessThan(few);
  expect(await shapesWrittenOn(page)).toEqual(['country-MNG']);
});

test('a layer draws the countries that it colours, and no others', async ({ page }) => {
  const layer = page.getByRole('checkbox', { name: /Criminal Court/ });
  await beginCounting(page);
  await layer.click();
  await expect.poll(async () => (await shapesWrittenOn(page)).length).toBeGreaterThan(50);
  await atRest(page);
  expect(await shapesWrittenOn(page)).not.toContain('country-CHN');
});

test('while the map moves nothing is rendered, and little when it has come to rest', async ({
  page,
}) => {
  const { x, y } = await onScreen(page, [72, 38]);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 10, y);
  await expect(page.locator('.leaflet-dragging')).toHaveCount(1);
  await atRest(page);
  await beginCounting(page);
  for (let step = 2; step <= 30; step++) await page.mouse.move(x - 10 * step, y - 5 * step);
  expect(await commitsOn(page)).toEqual([]);
  await page.mouse.up();
  await atRest(page);
  await assertLittle(page);

  for (const name of ['Zoom in', 'Whole story']) {
    const button = page.getByRole('button', { name });
    await button.hover();
    await atRest(page);
    await beginCounting(page);
    await button.click();
    await atRest(page);
    await assertLittle(page);
  }
});

test('what takes long is done with pauses: finer outlines, words, what is searched', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const pauses = await countPauses(page);
  const outline = () => page.locator('#country-MNG').getAttribute('d');
  const coarse = await outline();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(outline).not.toBe(coarse);
  await atRest(page);
  const { all, drawn } = await pauses();
  // To make the paths, and to draw them.
  expect(all).toBeGreaterThan(120);
  expect(drawn).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Whole story' }).click();
  await atRest(page);
  expect((await pauses()).all).toBeGreaterThan(15);
  await page.getByRole('combobox').fill('Dushanbe');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect((await pauses()).all).toBeGreaterThan(20);
});

for (const [look, viewport] of [
  ['desk', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  test.describe(`on a ${look}`, () => {
    test.use({ viewport });

    test('choosing a country and dragging the map style panel and words, not all else', async ({
      page,
      browser,
    }) => {
      await browser.startTracing(page, { categories: ['devtools.timeline'] });
      const { x, y } = await onScreen(page, [66.5, 48.3]);
      await page.mouse.click(x, y);
      await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible();
      await atRest(page);
      await page.mouse.down();
      await page.mouse.move(x - 50, y, { steps: 5 });
      await expect(page.locator('.leaflet-dragging')).toHaveCount(1);
      await page.mouse.up();
      await atRest(page);
      const styled = styledIn(await browser.stopTracing());
      expect(styled.length).toBeGreaterThan(0);
      // Of far more than a thousand.
      expect(Math.max(...styled)).toBeLessThan(300);
    });
  });

/** How many elements a trace says were styled each time. */
function styledIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly {
      readonly name: string;
      readonly args: { readonly elementCount?: number };
    }[];
  };
  return traceEvents.flatMap(({ name, args }) =>
    name === 'UpdateLayoutTree' && args.elementCount !== undefined ? [args.elementCount] : [],
  );
}

async function chooseInList(page: Page, name: string): Promise<void> {
  await page.locator('#countries').getByRole('link', { name }).press('Enter');
  await expect(page.getByRole('region', { name })).toBeVisible();
}

async function assertLean(page: Page, shapes: readonly string[]): Promise<void> {
  for (const { rendered, by } of await commitsOn(page)) {
    const named = sentencesIn({ by });
    for (const id of named) expect(['p3s1', 'p10s1']).toContain(id);
    const changed = [...named, 'panel'].map((id) => by[id] ?? 0);
    expect(rendered - changed.reduce((sum, count) => sum + count, 0)).toBeLessThan(few);
  }
  expect(await shapesWrittenOn(page)).toEqual(shapes);
}

/** Ids of the article's sentences that a commit has rendered. */
function sentencesIn(commit: Pick<Commit, 'by'> | undefined): string[] {
  return Object.keys(commit?.by ?? {}).filter((id) => /^p\d+s/.test(id));
}

/** What the map's new place changes: the address, the scale, how the list says that annotations stand. */
async function assertLittle(page: Page): Promise<void> {
  const commits = await commitsOn(page);
  expect(commits.filter(({ moving }) => moving)).toEqual([]);
  // The scale, and of the new place, the new words and finer outlines first what is seen at once, then what follows from
  // it. What comes together is one: how much, hangs on the machine.
  expect(commits.length).toBeLessThanOrEqual(1 + 2 * 3);
  for (const { rendered } of commits) expect(rendered).toBeLessThan(few);
}

/**
 * By a clock that moves on by a millisecond each time that it is looked at, so that it doesn't matter how fast the
 * machine is. A pause is a timer without a delay.
 * @returns since it was last asked how many pauses there were, and after how many of them outlines had been drawn
 */
async function countPauses(page: Page): Promise<() => Promise<{ all: number; drawn: number }>> {
  await page.evaluate(() => {
    const later = setTimeout;
    let now = performance.now();
    performance.now = () => now++;
    const pauses = { all: 0, drawn: 0 };
    Object.assign(window, {
      pauses,
      setTimeout: (act: () => void, ...delay: number[]) => {
        if (delay.length === 0) pauses.all++;
        return later(act, ...delay);
      },
    });
    // It is told once of all that is done without a pause.
    new MutationObserver(() => pauses.drawn++).observe(
      document.querySelector('.picture .shapes') as Element,
      { attributeFilter: ['d'], subtree: true },
    );
  });
  return () =>
    page.evaluate(() => {
      const { pauses } = window as unknown as { pauses: { all: number; drawn: number } };
      const counted = { ...pauses };
      Object.assign(pauses, { all: 0, drawn: 0 });
      return counted;
    });
}
