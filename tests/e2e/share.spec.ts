import { readFile } from 'node:fs/promises';
import { check } from '@placemarkio/check-geojson';
import { expect, type Page, test } from '@playwright/test';
import { open } from './map';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const address = '/dushanbe-2025/en/?country=MNG';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share and download' });
const opener = (page: Page) => page.getByRole('button', { name: 'Share and download' });

async function kept(page: Page, name: string): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name }).click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/^dushanbe-2025-en\.\w+$/);
  return readFile(await file.path());
}

test('the link and the citation of the view are copied', async ({ page }) => {
  await open(page, address);
  await opener(page).click();
  const url = page.url();
  await expect(dialog(page).getByLabel('Link to this view')).toHaveValue(url);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Copied.');
  await expect.poll(copied).toBe(url);
  await dialog(page).getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(copied).toContain(`Article Atlas, ${url} (accessed `);
});

test('Escape closes it alone, and the focus returns', async ({ page }) => {
  await open(page, address);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await expect(page.locator('#panel')).toBeVisible();
});

test('the files are what they say they are', async ({ page }) => {
  await open(page, address);
  await opener(page).click();

  const map = check(String(await kept(page, 'GeoJSON')));
  if (map.type !== 'FeatureCollection') throw new Error(map.type);
  const annotations = map.features.filter(({ properties }) => properties?.kind === 'annotation');
  expect(annotations).toHaveLength(12);
  for (const { geometry } of annotations) expect(geometry?.type).toBe('Point');

  const excerpts = JSON.parse(String(await kept(page, 'Web Annotations')));
  expect(excerpts.total).toBe(14);
  for (const { target } of excerpts.first.items)
    for (const { source, selector } of target) {
      const text = await (await page.request.get(source.id)).text();
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      expect(text.split(`${prefix}${exact}${suffix}`)).toHaveLength(2);
      expect([...text].slice(start, end).join('')).toBe(exact);
    }

  const svg = String(await kept(page, 'Map (SVG)'));
  // Read on a page of its own: the site's refuse to make elements of text.
  const reader = await page.context().newPage();
  const seen = await reader.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      faults: read.querySelectorAll('parsererror').length,
      root: read.documentElement.namespaceURI,
      links: [...text.matchAll(/(?:href|src)="(?!#)[^"]*"|url\((?!#|"#|&quot;#|data:)/g)].length,
      words: [...read.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
    };
  }, svg);
  expect(seen).toMatchObject({ faults: 0, root: 'http://www.w3.org/2000/svg', links: 0 });
  expect(seen.words).toContain('Mongolia');
  expect(seen.words).toContain('OpenStreetMap');

  const png = await kept(page, 'Map (PNG)');
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const frame = await page.locator('#atlas').boundingBox();
  expect(png.readUInt32BE(16)).toBe(Math.round((frame?.width ?? 0) * 2));
  expect(png.readUInt32BE(20)).toBe(Math.round(((frame?.height ?? 0) + 44) * 2));
});

test('the picture has its words, its foot too', async ({ page }) => {
  await open(page, '/dushanbe-2025/ar/');
  await page.locator('header [aria-haspopup="dialog"]').click();
  const started = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'PNG' }).click();
  const png = await readFile(await (await started).path());
  const dark = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, 80];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 80 - image.height);
    const { data: pixels } = context.getImageData(0, 0, canvas.width, 80);
    return pixels.filter((value, n) => n % 4 === 0 && value < 90).length;
  }, png.toString('base64'));
  expect(dark).toBeGreaterThan(1000);
});

test('embedded in another page it is a map with its panels, as high as it asks to be', async ({
  page,
}) => {
  await open(page, `${address}&theme=dark`);
  await opener(page).click();
  const code = await dialog(page).getByLabel('Embed').inputValue();
  expect(code).toContain('country=MNG&#38;theme=dark&#38;embed=compact');
  await page.route('**/paper', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<div style="width:600px">${code}</div>` }),
  );
  await page.goto('/paper');
  await expect(page.locator('iframe')).toHaveAttribute('height', '450');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('svg.picture.live')).toBeVisible();
  await expect(frame.locator('#panel-heading')).toHaveText('Mongolia');
  await expect(frame.locator('main')).toBeHidden();
  await expect(frame.locator('header')).toBeHidden();
  const whole = frame.getByRole('link', { name: 'Read the article with its map' });
  await expect(whole).toHaveAttribute('href', /\?country=MNG&theme=dark$/);
  await page.locator('div').evaluate((element) => {
    element.style.width = '400px';
  });
  await expect(page.locator('iframe')).toHaveAttribute('height', '320');

  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.evaluate(() => {
    const heard = new Promise((resolve) =>
      addEventListener('message', ({ data }) => data === 'last' && resolve(data)),
    );
    // None of them comes from the frame.
    const height = { type: 'article-atlas:height', height: 600 };
    for (const odd of [undefined, null, 7, '', [], {}, height, 'last']) postMessage(odd, '*');
    return heard;
  });
  await expect(page.locator('iframe')).toHaveAttribute('height', '320');
  expect(errors).toEqual([]);
});

for (const language of ['ar', 'en', 'ru'])
  test(`${language}: the dialog is no wider than a phone, and nothing in it is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `/dushanbe-2025/${language}/`);
    await page.locator('header [aria-haspopup="dialog"]').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    // An address is read from left to right among words of any direction, and code without a bar.
    const cited = dialog.locator('bdi[dir="ltr"]');
    await expect(cited).toHaveText(await dialog.getByRole('textbox').first().inputValue());
    await expect(cited).toHaveCSS('unicode-bidi', 'isolate');
    const code = dialog.locator('textarea');
    expect(
      await code.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ).toBeLessThanOrEqual(0);
  });
