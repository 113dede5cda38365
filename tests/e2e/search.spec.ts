import { expect, type Page, test } from '@playwright/test';
import { open } from './map';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const field = (page: Page) => page.getByRole('search').getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const status = (page: Page) => page.getByRole('search').getByRole('status');

test('is used by keyboard alone, and leads to a country', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await field(page).focus();
  await page.keyboard.type('mongol');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toContainText('Mongolia');
  await expect(options(page).first().locator('mark')).toHaveText('Mongolia');
  await expect(status(page)).toHaveText(/^\d+ results$/);
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', 'search-0');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?country=MNG$/);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(page.locator('#panel-heading')).toBeFocused();
  await expect(page.locator('#panel-heading')).toHaveText('Mongolia');
  await field(page).focus();
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(page).toHaveURL(/\?country=MNG$/);
});

test('leads to a sentence, which is lit and brought into sight', async ({ page }) => {
  await open(page, '/dushanbe-2025/ar/');
  await field(page).fill('هيومن');
  await options(page).last().click();
  await expect(page).toHaveURL(/\?passage=p11s1$/);
  await expect(page.locator('#p11s1')).toBeInViewport();
  await expect(page.locator('#article')).toBeFocused();
});

test('a reader may type any of the languages', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await field(page).fill('Монголию');
  await expect(options(page).first()).toContainText('Mongolia');
  const sentence = options(page).last().locator('[lang="ru"]');
  await field(page).fill('официальный');
  await expect(sentence.locator('mark')).toHaveText('официальный');
});

test('says that a word is not there, and offers near ones', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await field(page).fill('Tajikstan');
  await expect(status(page)).toHaveText('“Tajikstan” is not in the article.');
  await options(page)
    .filter({ hasText: /^Tajikistan$/ })
    .click();
  await expect(field(page)).toHaveValue('Tajikistan');
  await expect(options(page).first()).toContainText('Tajikistan');
});

test('opens over the head of a phone, and leaves it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/dushanbe-2025/ar/');
  const width = async () => (await field(page).boundingBox())?.width;
  await expect.poll(width).toBeCloseTo(44, 0);
  expect((await field(page).boundingBox())?.height).toBeCloseTo(44, 0);
  await field(page).click();
  await expect.poll(width).toBeGreaterThan(350);
  await field(page).fill('منغوليا');
  await options(page).first().click();
  await expect(page).toHaveURL(/country=MNG/);
  await expect.poll(width).toBeCloseTo(44, 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('Escape leaves: first the results, then what was typed, then the search', async ({
    page,
  }) => {
    await open(page, '/dushanbe-2025/en/?country=MNG');
    const close = page.getByRole('search').getByRole('button', { name: 'Close' });
    await field(page).click();
    await page.keyboard.type('tajik');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(close).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(close).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(close).toBeHidden();
    // The panel is closed by the next.
    await expect(page.locator('#panel-heading')).toHaveText('Mongolia');
    await page.keyboard.press('Escape');
    await expect(page.locator('#panel-heading')).toHaveCount(0);
  });
});
