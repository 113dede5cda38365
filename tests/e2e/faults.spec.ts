import { expect, test } from '@playwright/test';
import { approach, atRest, clickAt, open, resize } from './map';
import { Release } from './release';
import { spoilStory, storyFiles } from './spoilStory';

const firstWords = 'Russian President Vladimir Putin began';

for (const [fault, body, says] of [
  ['is not JSON', '{ "schema": 1,', 'story.json'],
  ['is of a newer version', '{ "schema": 99 }', 'story.json'],
  ['is a list', '[]', 'story.json'],
  ['is empty', '', 'story.json'],
] as const)
  test(`story.json ${fault}: the words stay, and what is wrong is said`, async ({ page }) => {
    await spoilStory(page, 'story.json', () => body);
    await page.goto('/dushanbe-2025/en/');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be read');
    await alert.getByText('What is wrong').click();
    await expect(alert.getByRole('listitem').first()).toContainText(says);
    await expect(page.locator('#article')).toContainText(firstWords);
    await expect(page.locator('svg.picture')).toBeVisible();
  });

test('without the sentences about what is wrong, where it is is said', async ({ page }) => {
  await spoilStory(page, 'memberships.json', () => undefined);
  await page.route('**/assets/problemWords-*.js', (route) => route.abort());
  await open(page, '/dushanbe-2025/en/?country=KAZ');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText(['memberships.json']);
  await expect(page.locator('#panel blockquote')).toHaveCount(2);
});

for (const [fault, answer] of [
  ['are missing', { status: 404 }],
  [
    'are cut short',
    {
      contentType: 'text/plain',
      body: '{"map":{"countries":{"codes":"AFG"}},"lengths":{"story.json":9}}\n{',
    },
  ],
  ['are a list', { contentType: 'application/json', body: '[]' }],
] as const)
  test(`the story’s files ${fault}: the words stay, and it is said`, async ({ page }) => {
    await page.route(storyFiles, (route) => route.fulfill(answer));
    await page.goto('/dushanbe-2025/en/');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be read');
    await expect(alert.getByRole('link', { name: 'Try again' })).toBeVisible();
    await expect(page.locator('#article')).toContainText(firstWords);
  });

test('a story of which one quote is wrong names it, and the rest works', async ({ page }) => {
  await spoilStory(page, 'story.json', (text) => {
    const json = JSON.parse(text);
    json.annotations[3].facts[0].quotes[0].selectors.ar[0].exact += 'ش';
    return JSON.stringify(json);
  });
  await open(page, '/dushanbe-2025/en/');
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('listitem').first()).toContainText('annotations[3]');
  await clickAt(page, [103, 46.5]);
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
});

test('an article of which one letter changed: the published words stay, and nobody is told a country is not mentioned', async ({
  page,
}) => {
  await spoilStory(page, 'article.ar.txt', (text) => text.replace('كازاخستان', 'كازاخستن'));
  await page.goto('/dushanbe-2025/ar/?country=KAZ');
  await expect(page.getByRole('alert')).toContainText('تعذرت قراءة بيانات القصة');
  await expect(page.locator('#article')).toContainText('كازاخستان');
  await expect(page.getByText('لا يذكر المقال هذا البلد').filter({ visible: true })).toHaveCount(0);
});

test('memberships are missing: the reader is told which file, and the excerpts work', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await spoilStory(page, 'memberships.json', () => undefined);
  await open(page, '/dushanbe-2025/en/?country=KAZ');
  await expect(page.getByRole('alert')).toContainText('memberships.json');
  await expect(page.getByRole('alert').getByRole('link', { name: 'Try again' })).toBeVisible();
  await expect(page.locator('#panel blockquote')).toHaveCount(2);
  expect(errors).toEqual([]);
});

for (const language of ['ar', 'en'])
  for (const missing of ['ar', 'en'])
    test(`${language}: article.${missing}.txt is missing: the reader is told, and can read`, async ({
      page,
    }) => {
      await spoilStory(page, `article.${missing}.txt`, () => undefined);
      await page.goto(`/dushanbe-2025/${language}/`);
      const alert = page.getByRole('alert');
      await expect(alert).toBeVisible();
      await expect(alert).toContainText(`article.${missing}.txt`);
      await expect(page.locator('#article p[id]')).toHaveCount(13);
      await expect(page.locator('svg.picture')).toBeVisible();
    });

test('a page that something has changed before its scripts came is made anew, and keeps its picture', async ({
  page,
}) => {
  await page.route('**/dushanbe-2025/en/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('>Putin in Dushanbe');
    await route.fulfill({ response, body: html.replace('>Putin in Dushanbe', '>Путин в Душанбе') });
  });
  await open(page, '/dushanbe-2025/en/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Putin in Dushanbe');
  // With the rules of its words, which came behind the picture.
  await expect(page.locator('#annotations li > a').first()).toHaveCSS('display', 'flex');
  await clickAt(page, [103, 46.5]);
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
});

test('in the original, excerpts are there without their translation', async ({ page }) => {
  await spoilStory(page, 'article.en.txt', () => undefined);
  await open(page, '/dushanbe-2025/ar/');
  await clickAt(page, [103, 46.5]);
  await expect(page.locator('#panel blockquote[lang="ar"]')).toHaveCount(1);
  await expect(page.locator('#panel blockquote[lang="en"]')).toHaveCount(0);
});

test('the finer outlines are missing: the map goes on, says so, and tries again', async ({
  page,
}) => {
  let broken = true;
  await page.route('**/assets/map-*.json', (route) =>
    broken ? route.fulfill({ status: 503, body: 'no' }) : route.continue(),
  );
  await open(page, '/dushanbe-2025/en/');
  await approach(page, [68.8, 38.5], 4);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('finer outlines could not be loaded');
  await page.locator('#countries').getByRole('link', { name: 'Tajikistan' }).click();
  await expect(page.getByRole('region', { name: 'Tajikistan' })).toBeVisible();
  const coarse = await page.locator('#country-TJK').getAttribute('d');
  broken = false;
  await alert.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(alert).toHaveCount(0);
  await expect(page.locator('#article')).toBeFocused();
  await expect
    .poll(async () => (await page.locator('#country-TJK').getAttribute('d'))?.length ?? 0)
    .toBeGreaterThan((coarse?.length ?? 0) * 3);
});

test('files that a cache has kept broken are fetched anew', async ({ page }) => {
  const site = new Release();
  site.spoiling = /^\/assets\/[^/]+\.(json|txt)$/;
  await site.up();
  try {
    await open(page, `${site.address}dushanbe-2025/en/`);
    await approach(page, [68.8, 38.5], 4);
    await page.locator('#country-TJK').focus();
    await page.keyboard.press('ArrowUp');
    // The nearest country to the north.
    await expect(page.locator('.country:focus')).not.toHaveId('country-TJK');
    const spoilt = [...new Set(site.asked.filter((url) => site.spoiling?.test(url)))];
    const times = (url: string) => site.asked.filter((one) => one === url).length;
    // The story, outlines, names and neighbours.
    expect(spoilt.map(times)).toEqual([2, 2, 2, 2]);
    await expect(page.getByRole('alert')).toHaveCount(0);
  } finally {
    await site.down();
    site.remove();
  }
});

test('the map’s own code is missing: article, list and excerpts work', async ({ page }) => {
  await page.route('**/assets/LiveMap-*.js', (route) => route.abort());
  await page.goto('/dushanbe-2025/en/');
  await expect(page.getByRole('alert')).toContainText('could not be brought to life');
  await page.locator('#countries').getByRole('link', { name: 'Mongolia' }).click();
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  await expect(page.locator('svg.picture')).toBeVisible();
});

test('a resized window keeps the map whole', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await resize(page, { width: 820, height: 1180 });
  await atRest(page);
  await clickAt(page, [67, 48]);
  await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible();
});
