import { expect, test } from '@playwright/test';
import { fontsUsed } from './fontsUsed';
import { atRest } from './map';
import { promptly } from './promptly';
import { screens } from './screens';
import { shiftsOn, watchShifts } from './shifts';

/** Each in one language is enough. */
const moreViews: Readonly<Record<string, readonly string[]>> = {
  ar: ['?country=Atlantis&moment=never', '?moment=2025-08'],
  en: ['?embed=compact', '#RUS', '?layers=cis,icc'],
  ru: ['?moment=2024-09', '?step=3'],
};

for (const [look, viewport] of Object.entries(screens))
  test.describe(look, () => {
    test.use({ viewport });
    for (const language of ['ar', 'en', 'ru'])
      for (const view of ['', '?country=MNG', ...(moreViews[language] ?? [])])
        test(`${language}${view}, on a ${look}: nothing shifts, also when fonts come last`, async ({
          page,
        }) => {
          let bring = () => {};
          const brought = new Promise<void>((resolve) => {
            bring = resolve;
          });
          await page.route('**/*.woff2', async (route) => {
            await brought;
            await route.continue();
          });
          // The words are painted before it.
          await page.route('**/assets/style-*.css', async (route) => {
            await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
            await route.continue();
          });
          await promptly(page);
          await watchShifts(page);
          await page.goto(`/dushanbe-2025/${language}/${view}`, { waitUntil: 'commit' });
          await atRest(page);
          bring();
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => document.fonts.ready);
          expect(await shiftsOn(page)).toEqual([]);
        });
  });

test('fonts that come in time are those that the first visit shows', async ({ browser }) => {
  // On a busy machine they may come too late for a visit.
  for (const language of ['ar', 'en', 'ru'])
    await expect(async () => {
      const page = await browser.newPage();
      try {
        await promptly(page);
        await page.goto(`/dushanbe-2025/${language}/`);
        await atRest(page);
        for (const selector of ['#title', '#p1s1', '.picture .word.host text']) {
          const fonts = await fontsUsed(page, selector);
          const names = fonts.map(({ familyName }) => familyName);
          expect(
            fonts.map(({ isCustomFont }) => isCustomFont),
            `${language} ${selector}: ${names}`,
          ).toEqual([true]);
        }
      } finally {
        await page.close();
      }
    }).toPass({ timeout: 90_000 });
});

test('on a slow line the words wait for no font, and none is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const { now } = performance;
    performance.now = () => now.call(performance) + 150;
  });
  for (const language of ['ar', 'en']) {
    await page.goto(`/dushanbe-2025/${language}/`);
    await atRest(page);
    for (const { isCustomFont } of await fontsUsed(page, '#p1s1')) expect(isCustomFont).toBe(false);
  }
  expect(asked.filter((address) => address.endsWith('.woff2'))).toEqual([]);
});
