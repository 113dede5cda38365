import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { atRest, open } from './map';

const story = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../public/stories/dushanbe-2025/story.json`, 'utf8'),
);
const total: number = story.tour.length;
const card = (page: Page) => page.locator('section#tour');

const languages = [
  {
    language: 'ar',
    begin: 'ابدأ الجولة',
    next: 'التالي',
    onwards: 'ArrowLeft',
    back: 'ArrowRight',
  },
  {
    language: 'en',
    begin: 'Take the tour',
    next: 'Next',
    onwards: 'ArrowRight',
    back: 'ArrowLeft',
  },
] as const;

for (const { language, begin, next, onwards, back } of languages) {
  test(`${language}: the tour leads through every step, each quoting the article`, async ({
    page,
  }) => {
    const article = readFileSync(
      `${import.meta.dirname}/../../public/stories/dushanbe-2025/article.${language}.txt`,
      'utf8',
    );
    await open(page, `/dushanbe-2025/${language}/`);
    await page.getByRole('button', { name: begin }).click();
    for (const [n, step] of story.tour.entries()) {
      await expect(page).toHaveURL(new RegExp(`[?]step=${n + 1}$`));
      await expect(card(page).getByRole('heading')).toHaveText(step.heading[language]);
      await expect(card(page).getByRole('heading')).toBeFocused();
      const quote = card(page).locator('blockquote');
      await expect(quote).toHaveAttribute('lang', language);
      await expect(async () => {
        expect(article).toContain((await quote.textContent()) || 'nothing');
      }).toPass();
      if (n + 1 < total) await card(page).getByRole('button', { name: next, exact: true }).click();
    }
  });

  test(`${language}: the arrow keys follow the direction of reading`, async ({ page }) => {
    await open(page, `/dushanbe-2025/${language}/?step=2`);
    await expect(card(page).getByRole('heading')).toBeFocused();
    await page.keyboard.press(onwards);
    await expect(page).toHaveURL(/step=3$/);
    await page.keyboard.press(back);
    await expect(page).toHaveURL(/step=2$/);
    await page.keyboard.press('End');
    await expect(page).toHaveURL(new RegExp(`step=${total}$`));
    await page.keyboard.press(onwards);
    await expect(page).toHaveURL(new RegExp(`step=${total}$`));
  });
}

test('a step shows its moment and its layers, and the map goes there', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?step=7');
  await expect(page.locator('#country-MNG')).toBeInViewport();
  await expect(page.locator('#country-MNG')).toHaveClass(/lit/);
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /September 2024/);
  await expect(page.locator('#p10s1')).toBeInViewport();
});

test('the tour is left by Escape and gone on with where it was left', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?step=4');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/step=/);
  await page.getByRole('button', { name: `Continue the tour (step 4 of ${total})` }).click();
  await expect(page).toHaveURL(/step=4$/);
  await page.goBack();
  await atRest(page);
  await expect(card(page)).toHaveCount(0);
});

test('whoever has come to its end begins anew', async ({ page }) => {
  await open(page, `/dushanbe-2025/en/?step=${total}`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take the tour' }).click();
  await expect(page).toHaveURL(/\?step=1$/);
});

test('choosing a country leaves the tour for its panel', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?step=4');
  await page.locator('#countries a[href^="?country=MNG"]').press('Enter');
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Mongolia', level: 2 })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the ways on stay in reach however long the quote', async ({ page }) => {
    await open(page, '/dushanbe-2025/en/?step=3');
    const next = card(page).getByRole('button', { name: 'Next', exact: true });
    await expect(next).toBeInViewport({ ratio: 1 });
    await next.tap();
    await expect(page).toHaveURL(/step=4$/);
  });
});

for (const language of ['en', 'ru'])
  test(`${language}: on a phone no step moves the page, and all show how far one is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `/dushanbe-2025/${language}/`);
    await page.locator('#tour').click();
    for (let step = 1; step <= 9; step++) {
      await expect(page).toHaveURL(new RegExp(`step=${step}(&|$)`));
      const progress = page.locator('#tour').getByText(new RegExp(`\\b${step} .{2,3} 9$`));
      await expect(progress).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => [scrollY, document.documentElement.scrollTop])).toEqual([
        0, 0,
      ]);
      await page.keyboard.press('ArrowRight');
    }
  });
