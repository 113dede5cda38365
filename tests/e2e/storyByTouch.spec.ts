import { expect, type Page, test } from '@playwright/test';
import { atRest, onScreen, open } from './map';
import { drag, pinch } from './touch';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
});

const heading = (page: Page) => page.locator('#panel-heading');
const close = (page: Page) => page.getByRole('button', { name: 'Close' }).tap();

test('the whole story by touch alone, on a phone', async ({ page }) => {
  test.slow();
  await open(page, '/dushanbe-2025/en/');

  // A country on the map, its panel, and away.
  const { x, y } = await onScreen(page, [68, 48]);
  await page.touchscreen.tap(x, y);
  await expect(heading(page)).toHaveText('Kazakhstan');
  await close(page);
  await expect(heading(page)).toHaveCount(0);
  await atRest(page);

  // The map is moved by one finger and drawn nearer by two; the page stays.
  const before = await onScreen(page, [68.8, 38.6]);
  await drag(page, page.locator('#atlas .map'), { x: -60, y: -40 });
  await atRest(page);
  const moved = await onScreen(page, [68.8, 38.6]);
  expect(Math.hypot(moved.x - before.x, moved.y - before.y)).toBeGreaterThan(40);
  await pinch(page, page.locator('#atlas .map'), { from: 60, to: 160 });
  await atRest(page);
  await expect(page).toHaveURL(/at=/);
  expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
  await page.getByRole('button', { name: 'Show the whole story' }).tap();

  // The article is scrolled under the finger, and a word in it opens its place.
  await page.getByRole('button', { name: 'Show the text only' }).tap();
  const text = page.locator('main');
  await drag(page, text, { y: -300 });
  await expect.poll(() => text.evaluate((column) => column.scrollTop)).toBeGreaterThan(100);
  await page.locator('#p8s1').getByRole('link', { name: 'Afghanistan' }).tap();
  await expect(heading(page)).toHaveText('Afghanistan');
  await atRest(page);
  await expect(page.locator('#country-AFG')).toBeInViewport();
  // From the panel to the sentence.
  await page
    .locator('#panel')
    .getByRole('link', { name: /^Paragraph 8/ })
    .first()
    .tap();
  await expect(page.locator('#p8s1')).toBeInViewport();

  // Layers and moments, over the largest map.
  await page.getByRole('button', { name: 'Show the map only' }).tap();
  await page.getByRole('button', { name: 'Layers' }).tap();
  await page.getByRole('checkbox', { name: /Court/ }).tap();
  await expect(page.getByRole('checkbox', { name: /Court/ })).toBeChecked();
  await page.getByRole('button', { name: 'Layers' }).tap();
  await page.getByRole('button', { name: 'Previous moment' }).tap();
  await expect(page).toHaveURL(/moment=2025-08/);

  // The tour by swiping.
  await page.getByRole('button', { name: 'Take the tour' }).tap();
  for (let step = 1; step < 9; step++) {
    await expect(page).toHaveURL(new RegExp(`step=${step}(&|$)`));
    await expect(page.locator('#tour-heading')).toBeInViewport();
    await drag(page, page.locator('#tour p').first(), { x: -150 });
  }
  await expect(page).toHaveURL(/step=9/);
  await page.getByRole('button', { name: 'Leave the tour' }).tap();

  // The search.
  await page.getByRole('combobox').tap();
  await page.getByRole('combobox').fill('mongolia');
  await page.getByRole('option').first().tap();
  await expect(heading(page)).toHaveText('Mongolia');

  // What can be kept, the colours, and another language with the same view.
  await page.getByRole('button', { name: 'Share and download' }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Dark colours' }).tap();
  await expect(page).toHaveURL(/theme=dark/);
  await page.getByRole('link', { name: 'العربية' }).tap();
  await expect(heading(page)).toHaveText('منغوليا');
});

for (const language of ['ar', 'en', 'ru'])
  test(`${language}: what can be pressed on a phone is as large as a finger`, async ({ page }) => {
    for (const state of ['', '?country=MNG', '?annotation=afghan-border', '?step=3']) {
      await open(page, `/dushanbe-2025/${language}/${state}`);
      const small = await page.evaluate(() => {
        const targets = document.querySelectorAll<HTMLElement>(
          'button, summary, input:not([type=range]), select, header a, nav a',
        );
        return [...targets].flatMap((target) => {
          const label = target.closest('label');
          const { x, y, width, height } = (label ?? target).getBoundingClientRect();
          // What a finger on its middle would press.
          const pressed = document.elementFromPoint(x + width / 2, y + height / 2);
          return (label ?? target).contains(pressed) && Math.min(width, height) < 43.5
            ? [`${target.ariaLabel ?? target.textContent}: ${width} × ${height}`]
            : [];
        });
      });
      expect(small, state).toEqual([]);
    }
  });
