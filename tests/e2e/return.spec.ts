/** Leaving a page and coming back to it: the back-forward cache, and languages changed a thousand times. */
import { expect, test } from '@playwright/test';
import { atRest, clickAt, open } from './map';
import { refusals } from './refusals';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const ignoreDefaultArgs = ['--disable-back-forward-cache'];
    await use({ ...launchOptions, ignoreDefaultArgs });
  },
});

test('a page that comes back from the back-forward cache is as it was left, and answers', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/?country=MNG&theme=dark');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await atRest(page);
  await expect(page).toHaveURL(/at=/);
  const left = page.url();
  await page.evaluate(() =>
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    }),
  );
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page.getByRole('region', { name: 'Монголия' })).toBeVisible();
  await page.getByRole('button', { name: 'Светлые цвета' }).click();
  await expect(page).not.toHaveURL(/theme/);
  await page.evaluate(() => window.history.go(-2));

  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(left);
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  await atRest(page);
  await clickAt(page, [103, 46.5]);
  await expect(page.locator('#panel')).toHaveCount(0);
});

test('of a thousand fast changes of language the last one holds, and none is kept', async ({
  page,
}) => {
  const refused = await refusals(page);
  const cdp = await page.context().newCDPSession(page);
  const kept = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return cdp.send('Memory.getDOMCounters');
  };
  await open(page, '/dushanbe-2025/en/?country=MNG&moment=2024-09');
  const before = await kept();
  const entries = await page.evaluate(() => {
    const links = document.querySelectorAll<HTMLElement>('nav a[hreflang]');
    for (let n = 0; n < 1000; n++) links[n % links.length]?.click();
    return window.history.length;
  });
  await expect(page).toHaveURL('/dushanbe-2025/ru/?country=MNG&moment=2024-09');
  await expect(page.getByRole('region', { name: 'Монголия' })).toBeVisible();
  await atRest(page);
  await expect.poll(() => page.evaluate(() => window.history.length)).toBe(entries + 1);
  // The page that was left may stay, to come back to; the others may take a while to go.
  await expect(async () => {
    const after = await kept();
    expect(after.documents).toBeLessThanOrEqual(before.documents + 2);
    expect(after.nodes).toBeLessThan(before.nodes * 2.5);
  }).toPass();
  expect(refused).toEqual([]);
});
