import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { atRest, dragMap, onScreen, open } from './map';

const address = '/dushanbe-2025/en/';

/** Queries as a stranger may write them: known names with anything as a value, and anything at all. */
const names = 'country annotation passage step moment layers at projection theme x'.split(' ');
const values = fc.oneof(
  fc.constantFrom(
    'TJK',
    'tjk',
    'p8s1',
    'p99',
    '0',
    '-1',
    '1e9',
    '2025-02-31',
    '90,180,3',
    '91,0,3',
  ),
  fc.constantFrom('__proto__', 'constructor', '<script>', '%', '%00', '\u202e', '', 'cis,cis'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const hostile = fc
  .array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 5 })
  .map((pairs) => `?${pairs.map((pair) => pair.map(encodeLoosely).join('=')).join('&')}`);

test('a thousand hostile addresses open without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, address);
  const queries = fc.sample(hostile, { numRuns: 1000, seed: 20251008 });
  await page.evaluate(async (all) => {
    for (const [n, query] of all.entries()) {
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
      if (n % 10 === 0) await new Promise(requestAnimationFrame);
    }
    history.pushState(null, '', '?country=MNG');
    dispatchEvent(new PopStateEvent('popstate'));
  }, queries);
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  await atRest(page);
  expect(errors).toEqual([]);
  await page.goto(`${address}?country=TJK&step=99`);
  await expect(page.getByRole('heading', { name: 'Tajikistan', level: 2 })).toBeVisible();
  await expect(page.getByText('step=99')).toBeVisible();
});

test('a browser that refuses to write the address shows what is chosen all the same', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    history.pushState = history.replaceState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
  });
  await open(page, `${address}?country=FRA`);
  await page.locator('#article').getByRole('link', { name: 'Mongolia' }).first().click();
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  // What comes next knows of it.
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#panel')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('where the reader has moved the map is in the address, and is restored by it', async ({
  page,
}) => {
  await open(page, `${address}?country=MNG`);
  await dragMap(page, { x: 700, y: 420 }, { x: -140, y: -40 });
  await expect(page).toHaveURL(/\?country=MNG&at=[\d.-]+,[\d.-]+,[\d.]+$/);
  const before = await cameraOn(page);
  await page.reload();
  await atRest(page);
  const after = await cameraOn(page);
  for (const [n, value] of after.entries()) expect(value).toBeCloseTo(before[n] ?? NaN, -0.5);
});

test('going back and forward goes back and forward on the map', async ({ page }) => {
  await open(page, address);
  const first = await cameraOn(page);
  await page
    .getByRole('link', { name: /^Mongolia/ })
    .first()
    .click();
  const panel = page.getByRole('region', { name: 'Mongolia' });
  await expect(panel).toBeVisible();
  await atRest(page);
  const mongolia = await cameraOn(page);
  expect(mongolia).not.toEqual(first);
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect.poll(() => cameraOn(page)).toEqual(first);
  await atRest(page);
  await page.goForward();
  await expect(panel).toBeVisible();
  await expect(async () => {
    for (const [n, value] of (await cameraOn(page)).entries())
      expect(value).toBeCloseTo(mongolia[n] ?? NaN, -0.5);
  }).toPass();
});

test('one sentence has an address: it opens lit, with its places on the map', async ({ page }) => {
  await open(page, `${address}?passage=p10s1`);
  await expect(page.locator('#p10s1')).toBeInViewport();
  await expect(page.locator('#p10s1')).toHaveClass(/lit/);
  const mongolia = page.locator('#country-MNG');
  await expect(mongolia).toBeInViewport();
});

test('a sentence that means one country shows it whole, however large', async ({ page }) => {
  for (const [passage, place] of [
    ['p12s1', [100, 62]],
    ['p13s2', [-98, 39]],
  ] as const) {
    await open(page, `${address}?passage=${passage}`);
    const message = 'kilometres, not streets';
    await expect.poll(async () => (await cameraOn(page))[0], { message }).toBeLessThan(1000);
    const { x, y } = await onScreen(page, [...place]);
    const map = await page.locator('#atlas').boundingBox();
    expect(map && x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height).toBe(
      true,
    );
  }
});

/** Scale (screen pixels a path unit) and offsets of the shapes, CSS pixels. */
function cameraOn(page: import('@playwright/test').Page): Promise<number[]> {
  return page.evaluate(() => {
    const shapes = document.querySelector('svg.picture g.shapes') as SVGGElement;
    const { a, e, f } = shapes.getScreenCTM() as DOMMatrix;
    return [a * 1000, e, f];
  });
}

/** Percent-encoded where it can be; what can't is left as it is. */
function encodeLoosely(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
