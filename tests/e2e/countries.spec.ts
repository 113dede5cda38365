import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { atRest, clickAt, goTo, open } from './map';
import { type Naming, namings } from './namings';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const folder = `${import.meta.dirname}/../../public/stories/dushanbe-2025`;

/** The article's sentences, cut by hand: every paragraph is one, but for the thirteenth. */
function sentences(language: string): ReadonlyMap<string, string> {
  const paragraphs = readFileSync(`${folder}/article.${language}.txt`, 'utf8').split('\n\n');
  return new Map(
    paragraphs.flatMap((paragraph, n): [string, string][] => {
      const cut = n === 12 ? paragraph.indexOf('. ') + 1 : paragraph.length;
      const parts = [paragraph.slice(0, cut), paragraph.slice(cut).trim()].filter(Boolean);
      return parts.map((text, s) => [`p${n + 1}s${s + 1}`, text]);
    }),
  );
}
const texts = { ar: sentences('ar'), en: sentences('en') };

async function expectPanel(page: Page, naming: Naming, language: 'ar' | 'en'): Promise<void> {
  const panel = page.getByRole('region', { name: naming[language], exact: true });
  await expect(panel).toBeVisible();
  for (const quoted of ['ar', 'en'] as const) {
    const quotes = panel.locator(`blockquote[lang="${quoted}"]`);
    const expected = naming.passages.map((id) => texts[quoted].get(id));
    // Below the first they come behind its paint.
    await expect
      .poll(async () => (await quotes.allTextContents()).slice(0, expected.length))
      .toEqual(expected);
  }
  await expect(page).toHaveURL(new RegExp(`[?]country=${naming.code}$`));
}

for (const language of ['ar', 'en'] as const) {
  test(`${language}: a click on a country opens every sentence that names it`, async ({ page }) => {
    await open(page, `/dushanbe-2025/${language}/`);
    for (const naming of namings) {
      await clickAt(page, naming.at);
      await expectPanel(page, naming, language);
      await goTo(page, '');
    }
  });

  test(`${language}: every named country is chosen from the list by keyboard`, async ({ page }) => {
    await open(page, `/dushanbe-2025/${language}/`);
    for (const naming of namings) {
      const link = page.locator('#countries').getByRole('link', { name: naming[language] }).first();
      await link.focus();
      await page.keyboard.press('Enter');
      await expectPanel(page, naming, language);
      await page.keyboard.press('Escape');
      await expect(page.locator('#panel')).toHaveCount(0);
      await expect(link).toBeFocused();
    }
  });
}

test('sentences that mean a country by other words are listed after, and marked', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/?country=USA');
  const panel = page.getByRole('region', { name: 'United States' });
  await expect
    .poll(() => panel.locator('blockquote[lang="en"]').allTextContents())
    .toEqual([texts.en.get('p13s2'), texts.en.get('p13s1')]);
  await expect(panel.getByRole('heading', { name: 'Meant in other words' })).toBeVisible();
});

test('a country that the article does not name says so, with its memberships', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await page.getByText('All other countries').click();
  await page.locator('#countries').getByRole('link', { name: 'Moldova' }).click();
  const panel = page.getByRole('region', { name: 'Moldova' });
  await expect(panel).toContainText('The article does not mention this country.');
  await expect(panel).toContainText(
    'Commonwealth of Independent States member, since 27 June 1994',
  );
  await expect(panel.locator('blockquote')).toHaveCount(0);
});

test('an excerpt leads to its sentence in the article', async ({ page }) => {
  await open(page, '/dushanbe-2025/ar/?country=MNG');
  await page.locator('#panel').getByRole('link', { name: 'الفقرة 10' }).first().click();
  await expect(page.locator('#p10s1')).toBeInViewport();
  await expect(page.locator('#panel')).toBeVisible();
});

test('on a phone the way to the text uncovers the article', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/dushanbe-2025/ar/?country=MNG');
  await page.locator('#panel').getByRole('link', { name: 'الفقرة 10' }).first().click();
  await expect(page.locator('#panel')).toHaveCount(0);
  await expect(page.locator('#p10s1')).toBeInViewport();
});

test('a country chosen again, the close button and Escape each close the panel', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/');
  const panel = page.locator('#panel');
  const mention = page.locator('#article').getByRole('link', { name: 'Ukraine' }).first();

  await mention.click();
  await expect(page.getByRole('heading', { name: 'Ukraine', exact: true })).toBeFocused();
  await mention.click();
  await expect(panel).toHaveCount(0);

  await mention.click();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
  await expect(mention).toBeFocused();

  await atRest(page);
  await clickAt(page, [63, 50.5]);
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('#atlas :focus')).toHaveCount(1);
});

test('back and forward close and open what was chosen', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await page.locator('#article').getByRole('link', { name: 'Mongolia', exact: true }).click();
  await expect(page.locator('#panel')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#panel')).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
});

test('a country that the address opened gives the focus to the article', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?country=TJK');
  await page.keyboard.press('Escape');
  await expect(page.locator('#article')).toBeFocused();
});

test('an address with a country that there is not says what it ignored', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?country=XXX');
  const said = page.getByRole('alert');
  await expect(said).toContainText('country=XXX');
  // It lies over the map, not over the words, and makes room when it is put away.
  const [over, map] = await Promise.all(
    [said, page.locator('#atlas')].map((one) =>
      one.evaluate((it) => it.getBoundingClientRect().toJSON()),
    ),
  );
  expect(over.left).toBeGreaterThanOrEqual(map.left);
  expect(over.right).toBeLessThanOrEqual(map.right);
  expect(over.bottom).toBeLessThanOrEqual(map.bottom);
  await said.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(said).toHaveCount(0);
  await expect(page.locator('#article')).toBeFocused();
  await expect(page.locator('#panel')).toHaveCount(0);
});

test('of several notices the next has the focus, and none is reordered by what is ignored', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/?country=%E2%80%AEKAZ&moment=never');
  const said = page.getByRole('alert');
  await expect(said).toHaveText([/country=\uFFFDKAZ”, which/, /moment=never/]);
  const close = said.getByRole('button', { name: 'Close' });
  await close.first().press('Enter');
  await expect(said).toHaveText([/moment=never/]);
  await expect(close).toBeFocused();
  await expect(close).toHaveAccessibleDescription(/moment=never/);
});
