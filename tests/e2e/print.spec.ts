import { expect, test } from '@playwright/test';
import { open } from './map';

for (const language of ['ar', 'en', 'ru'])
  for (const format of ['A4', 'Letter'])
    test(`${language}: the story fits on four pages of ${format}`, async ({ page }, info) => {
      await open(page, `/dushanbe-2025/${language}/`);
      const pdf = await page.pdf({ format, preferCSSPageSize: false, printBackground: true });
      await info.attach(`${language}-${format}.pdf`, { body: pdf, contentType: 'application/pdf' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThanOrEqual(2);
      expect(pages).toBeLessThanOrEqual(4);
    });

for (const [screen, width, height] of [
  ['a desk', 1440, 900],
  ['a phone', 390, 844],
] as const)
  test(`what is printed from ${screen}: the map, the article, the annotations with their words, and no buttons`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/dushanbe-2025/en/?country=MNG&theme=dark');
    // Where there is a sheet, also from where it hides the map.
    const sheet = page.getByRole('button', { name: 'Show the text only' });
    if (await sheet.isVisible()) await sheet.click();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.locator('#panel')).toBeHidden();
    await expect(page.locator('svg.picture')).toBeVisible();
    await expect(async () => {
      const map = await page.locator('svg.picture').boundingBox();
      const article = await page.locator('#article').boundingBox();
      const list = await page.locator('#annotations').boundingBox();
      expect(map?.height).toBeGreaterThan(200);
      expect(article?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
      expect(list?.y).toBeGreaterThanOrEqual((article?.y ?? 0) + (article?.height ?? 0));
    }).toPass();
    await expect(page.locator('#annotations')).toContainText('A member state of the court');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(39, 34, 28)');
  });

test('on paper the map has its words where a panel lies over it on the screen', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/?country=TJK');
  const words = () => page.locator('.picture.live .words text').allTextContents();
  const wordsUnderPanel = () =>
    page.evaluate(() => {
      const panel = document.querySelector('#panel')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('.picture.live .words text')].filter((word) => {
        const { left, right, top, bottom } = word.getBoundingClientRect();
        return left > panel.left && right < panel.right && top > panel.top && bottom < panel.bottom;
      }).length;
    });
  const onScreen = await words();
  expect(await wordsUnderPanel()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => document.querySelector('.picture')?.removeAttribute('viewBox'));
  expect(await wordsUnderPanel()).toBeGreaterThan(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(words).toEqual(onScreen);
});
