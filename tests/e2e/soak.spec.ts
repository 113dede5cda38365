import { expect, type Page, test } from '@playwright/test';
import { atRest, open } from './map';

/** How often, and of how many countries each: all of them a hundred times by `npm run soak`, which takes about an hour. */
const rounds = Number(process.env.SOAK_ROUNDS ?? 3);
const oneIn = process.env.SOAK_ROUNDS ? 1 : 8;

/**
 * What may be more afterwards: the words that stand on the map differ a little with the way there; bytes, most of them
 * the browser's own records of what it did, of which it keeps the last few hundred.
 */
const slack = { nodes: 60, heap: 200_000 };

test.use({
  // In flights it would be days.
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1100, height: 500 },
  // The machine code that the browser makes of the page's is on its heap too, and grows for as long as anything runs.
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--js-flags=--jitless'];
    await use({ ...launchOptions, args });
  },
});
test.setTimeout(60_000 + rounds * 120_000);

test('countries and the tour leave nothing behind', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await page.locator('#countries summary').press('Enter');
  await expect(page.locator('#countries li[id] > a').nth(200)).toBeVisible();
  await finerOutlines(page);
  // What else is fetched and kept once: names, fonts. Some of it comes when the map has come to rest.
  for (let round = 1; round <= 2; round++) {
    await openCountries(page);
    await tour(page);
    await used(page);
  }
  const before = await used(page);
  for (let round = 1; round <= rounds; round++) {
    await openCountries(page);
    await tour(page);
    if (round % 10 === 0) console.log(round, JSON.stringify(await used(page)));
  }
  // What is left behind stays, however often one looks.
  await expect(async () => {
    const after = await used(page);
    console.log(JSON.stringify({ rounds, before, after }));
    expect(after.listeners).toBe(before.listeners);
    expect(after.nodes).toBeLessThan(before.nodes + slack.nodes);
    expect(after.heap).toBeLessThan(before.heap + slack.heap);
  }).toPass({ timeout: 60_000 });
});

/** Made in the browser's pauses, they may come rounds after they were asked for: they would be taken for a leak. */
async function finerOutlines(page: Page): Promise<void> {
  const outline = page.locator('#country-TJK');
  const length = async () => (await outline.getAttribute('d'))?.length ?? 0;
  const coarse = await length();
  await page.locator('#countries li[id="TJK"] > a').press('Enter');
  await expect.poll(length, { timeout: 60_000 }).toBeGreaterThan(coarse);
  await page.keyboard.press('Escape');
}

/** By the list's links and the Escape key. */
async function openCountries(page: Page): Promise<void> {
  const opened = await page.evaluate(async (nth) => {
    const links = [...document.querySelectorAll<HTMLElement>('#countries li[id] > a')];
    const chosen = links.filter((_, n) => n % nth === 0);
    let count = 0;
    for (const link of chosen) {
      link.click();
      await rendered();
      if (document.getElementById('panel')) count++;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await rendered();
    }
    return { count, missed: chosen.length - count };
    function rendered(): Promise<void> {
      return new Promise((resolve) => setTimeout(resolve));
    }
  }, oneIn);
  expect(opened.count).toBeGreaterThan(200 / oneIn);
  expect(opened.missed).toBe(0);
}

/** From its first step to its last, and out. */
async function tour(page: Page): Promise<void> {
  await page.getByRole('button', { name: /the tour/ }).press('Enter');
  const card = page.locator('section#tour');
  await card.press('Home');
  const last = page.getByText(/^Step (\d+) of \1$/);
  while (!(await last.isVisible())) await card.press('PageDown');
  await card.press('Escape');
  await expect(card).toBeHidden();
}

/** What the page holds once all that can go has gone. */
async function used(page: Page) {
  await page.getByRole('button', { name: 'Whole story' }).press('Enter');
  await atRest(page);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await session.detach();
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}
