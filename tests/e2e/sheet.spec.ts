import { expect, type Page, test } from '@playwright/test';
import { atRest, clickAt, open } from './map';
import { drag } from './touch';

const address = '/dushanbe-2025/en/';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const mapHeight = async (page: Page) => (await page.locator('#atlas').boundingBox())?.height ?? 0;
  const head = (page: Page) => page.getByRole('navigation', { name: 'Parts of the page' });

  test('the sheet is dragged to its three heights, and the map takes what it leaves', async ({
    page,
  }) => {
    await open(page, address);
    const middle = await mapHeight(page);
    await drag(page, head(page), { y: -250 });
    await expect(page.getByRole('button', { name: 'Show the map only' })).toBeVisible();
    await expect.poll(() => mapHeight(page)).toBe(0);
    await drag(page, head(page), { y: 700 });
    await expect(page.getByRole('button', { name: 'Show map and text' })).toBeInViewport();
    await expect.poll(() => mapHeight(page)).toBeGreaterThan(middle + 150);
    await atRest(page);
    // Leaflet knows of the room: what lies under the old edge answers.
    await expect(async () => {
      const shown = await page.locator('svg.picture').boundingBox();
      expect(shown?.height).toBeGreaterThanOrEqual(await mapHeight(page));
    }).toPass();
    await drag(page, head(page), { y: -200 });
    await expect.poll(() => mapHeight(page)).toBe(middle);
  });

  test('an unfolded legend leaves a country’s panel its room, and is there again after it', async ({
    page,
  }) => {
    await open(page, address);
    const legend = page.getByRole('button', { name: /^Layers/ });
    await legend.tap();
    await expect(page.getByRole('checkbox', { name: /Trips/ })).toBeVisible();
    await atRest(page);
    await clickAt(page, [68, 48]);
    const panel = page.getByRole('region', { name: 'Kazakhstan' });
    await expect(panel.getByText('Memberships on')).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await panel.getByRole('button', { name: 'Close' }).tap();
    await expect(page.getByRole('checkbox', { name: /Trips/ })).toBeVisible();
  });

  test('a short press on a part of its head goes there, a drag does not', async ({ page }) => {
    await open(page, address);
    await drag(page, page.getByRole('link', { name: 'Countries', exact: true }), { y: -250 });
    await expect(page.getByRole('button', { name: 'Show the map only' })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await page.getByRole('link', { name: 'Countries', exact: true }).tap();
    await expect(page.getByRole('heading', { name: 'Named in the article' })).toBeInViewport();
  });

  test('its button steps through the heights by touch and by keyboard', async ({ page }) => {
    await open(page, address);
    const grip = (name: string) => page.getByRole('button', { name });
    await grip('Show the text only').tap();
    await grip('Show the map only').press('Enter');
    await grip('Show map and text').press('ArrowUp');
    await grip('Show the text only').press('ArrowDown');
    await expect(grip('Show map and text')).toBeFocused();
    await expect(async () => {
      const box = await grip('Show map and text').boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }).toPass();
  });

  test('what is chosen in the text alone brings the map back', async ({ page }) => {
    await open(page, address);
    await page.getByRole('button', { name: 'Show the text only' }).tap();
    await expect.poll(() => mapHeight(page)).toBe(0);
    await page.locator('#article').getByRole('link', { name: 'Dushanbe' }).first().tap();
    await expect(page.locator('#panel-heading')).toBeInViewport();
    await expect.poll(() => mapHeight(page)).toBeGreaterThan(300);
    await atRest(page);
    await expect(page.locator('#country-TJK')).toBeInViewport();
  });

  test('reading by keyboard is not hidden under a low sheet', async ({ page }) => {
    await open(page, address);
    await drag(page, head(page), { y: 500 });
    await expect(page.getByRole('button', { name: 'Show map and text' })).toBeVisible();
    await page.getByRole('switch', { name: 'Map follows the text' }).focus();
    await expect(page.getByRole('button', { name: 'Show the text only' })).toBeVisible();
  });
});

test('on a desk and on a phone’s side there is no sheet', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, address);
    await expect(page.getByRole('button', { name: 'Show the text only' })).toBeHidden();
  }
});

for (const language of ['ar', 'en', 'ru'])
  test(`${language}: at 400 % nothing is lost: the page scrolls, and what opens is brought into sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, `/dushanbe-2025/${language}/`);
    await page.locator('#countries a[href^="?country=MNG"]').click();
    await expect(page.locator('#panel-heading')).toBeInViewport();
    await expect(async () => {
      const [wide, map] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.getElementById('atlas')?.clientHeight ?? 0,
      ]);
      expect(wide).toBe(320);
      expect(map).toBeGreaterThan(150);
    }).toPass();
    await page.keyboard.press('Escape');
    await expect(page.locator('#panel')).toHaveCount(0);
    await page.locator('#tour').click();
    await expect(page.locator('#tour-heading')).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(page.locator('#tour-heading')).toHaveCount(0);
    await page.locator('#p13s2').scrollIntoViewIfNeeded();
    await expect(page.locator('#p13s2')).toBeInViewport();
  });
