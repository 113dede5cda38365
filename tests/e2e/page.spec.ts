import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { atRest, open } from './map';

const read = (file: string) => readFileSync(`${import.meta.dirname}/../../${file}`, 'utf8');
const article = (language: string) => read(`public/stories/dushanbe-2025/article.${language}.txt`);

// As readers have it: nothing fails with the workers either.
test.use({ serviceWorkers: 'allow' });

for (const [language, direction] of [
  ['ar', 'rtl'],
  ['en', 'ltr'],
  ['ru', 'ltr'],
] as const) {
  test(`${language}: the article and the drawn map are in the page before any script`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/dushanbe-2025/${language}/`);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const paragraphs = await page.locator('#article p[id]').allTextContents();
    expect(paragraphs.join('\n\n')).toBe(article(language));
    expect(await page.locator('svg.picture path.country').count()).toBeGreaterThan(200);
    await expect(page.locator('svg.picture path.trip')).toHaveCount(3);
    await context.close();
  });

  test(`${language}: nothing is asked of any other origin, and nothing fails`, async ({ page }) => {
    const asked: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) failed.push(message.text());
    });
    page.on('pageerror', (error) => failed.push(error.message));
    await open(page, `/dushanbe-2025/${language}/?country=TJK`);
    await page.waitForLoadState('networkidle');
    const origin = new URL(page.url()).origin;
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    expect(failed).toEqual([]);
  });
}

test('the bill of materials is published with what it is of', async ({ request }) => {
  const { components } = await (await request.get('/sbom.cdx.json')).json();
  const names = components.map(({ name }: { readonly name: string }) => name);
  const { dependencies } = JSON.parse(read('package.json'));
  for (const name of [...Object.keys(dependencies), '@fontsource/noto-naskh-arabic', 'world-atlas'])
    expect(names).toContain(name);
});

test('says how many quotes stand word for word in the article', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const text = await page.getByText('Quotes word for word in the article').textContent();
  const [, verified, total] = /: (\d+) of (\d+)/.exec(text ?? '') ?? [];
  expect(Number(total)).toBeGreaterThanOrEqual(14);
  expect(verified).toBe(total);
});

for (const [locale, language] of [
  ['ar-TN', 'ar'],
  ['en-GB', 'en'],
  ['ru-RU', 'ru'],
  ['ky-KG', 'en'],
] as const)
  test(`/ leads a reader of ${locale} to ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page).toHaveURL(new RegExp(`/dushanbe-2025/${language}/$`));
    await context.close();
  });

test('the story’s own address leads to the reader’s language, with the view', async ({ page }) => {
  await page.goto('/dushanbe-2025/?country=MNG');
  await expect(page).toHaveURL(/\/dushanbe-2025\/en\/\?country=MNG$/);
});

test('/ offers the languages where no script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/dushanbe-2025\/ar\/$/);
  await context.close();
});

test('another language opens on the same country', async ({ page }) => {
  await open(page, '/dushanbe-2025/ar/?country=MNG');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/dushanbe-2025\/en\/\?country=MNG$/);
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
});

test('works without the trailing slash, and a missing page is missing', async ({ page }) => {
  await open(page, '/dushanbe-2025/ar?country=TJK');
  await expect(page.getByRole('region', { name: 'طاجيكستان' })).toBeVisible();
  const missing = await page.goto('/dushanbe-2025/xx/');
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'To the article' })).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`${width} × ${height}: the page itself never scrolls`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/dushanbe-2025/en/?country=TJK');
    await page.locator('#panel').getByRole('link', { name: 'Paragraph 11' }).first().click();
    await page.mouse.move(200, 20);
    await page.mouse.wheel(0, 4000);
    await page.mouse.move(200, height - 100);
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 4000);
    // The words under the pointer have been scrolled to their end.
    const isAtEnd = (column: Element) =>
      column.scrollTop > 0 && column.scrollTop + column.clientHeight > column.scrollHeight - 2;
    await expect.poll(() => page.locator('main').evaluate(isAtEnd)).toBe(true);
    await atRest(page);
    const scrolled = await page.evaluate(() => [window.scrollY, document.body.scrollTop]);
    expect(scrolled).toEqual([0, 0]);
    await expect(page.getByRole('link', { name: 'العربية' })).toBeInViewport();
  });

for (const width of [320, 390, 820, 1024])
  for (const language of ['ar', 'en'])
    test(`${language}: ${width} pixels wide, nothing reaches over the page’s edge`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page, `/dushanbe-2025/${language}/?country=TJK`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
