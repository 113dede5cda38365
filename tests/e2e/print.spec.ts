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
