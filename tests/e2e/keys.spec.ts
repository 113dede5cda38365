import { expect, type Locator, type Page, test } from '@playwright/test';
import { atRest, clickAt, finelyDrawn, onScreen, open, turnWheel, widthOfTajikistan } from './map';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const tajikistan = [70.5, 38.6] as const;
const nextFiles = '**/assets/next-*.json';

/** The country as the map's stop of the Tab key. */
function stop(page: Page, name: string): Locator {
  return page.locator('#atlas').getByRole('button', { name: new RegExp(`^${name}: `) });
}

/** From the page's start to the map, as a reader without a mouse goes. */
async function tabToMap(page: Page, skip: string): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: skip })).not.toBeFocused();
  await page.keyboard.press('Tab');
}

/** Goes on by keys, each with the country that it leads to. */
async function follow(page: Page, way: readonly (readonly [string, string])[]): Promise<void> {
  for (const [key, name] of way) {
    await page.keyboard.press(key);
    await expect(stop(page, name), `${key} leads to ${name}`).toBeFocused();
  }
}

test('from the page’s start to a country’s excerpts and back, by keyboard alone', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/');
  await tabToMap(page, 'Skip to the map');
  await expect(stop(page, 'Tajikistan')).toBeFocused();
  await follow(page, [
    ['ArrowUp', 'Kyrgyzstan'],
    ['ArrowLeft', 'Uzbekistan'],
    ['ArrowDown', 'Afghanistan'],
    ['ArrowUp', 'Uzbekistan'],
    ['ArrowUp', 'Kazakhstan'],
    ['ArrowUp', 'Russia'],
    ['ArrowDown', 'Mongolia'],
  ]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mongolia', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#panel')).toHaveCount(0);
  await expect(stop(page, 'Mongolia')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
});

test('in Arabic and Russian the left arrow leads west too', async ({ page }) => {
  await open(page, '/dushanbe-2025/ar/');
  await tabToMap(page, 'انتقل إلى الخريطة');
  await expect(stop(page, 'طاجيكستان')).toBeFocused();
  await follow(page, [
    ['ArrowLeft', 'أوزبكستان'],
    ['ArrowRight', 'قيرغيزستان'],
    ['ArrowRight', 'الصين'],
  ]);
  await open(page, '/dushanbe-2025/ru/');
  await tabToMap(page, 'Перейти к карте');
  await expect(stop(page, 'Таджикистан')).toBeFocused();
  await follow(page, [['ArrowLeft', 'Узбекистан']]);
});

test('a country says what the article has of it, and whether it is open', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?country=MNG');
  const mongolia = page.getByRole('button', { name: 'Mongolia: 1 excerpt', exact: true });
  await expect(mongolia).toHaveAttribute('aria-pressed', 'true');
  await mongolia.focus();
  await page.keyboard.press('ArrowDown');
  const china = stop(page, 'China');
  await expect(china).toBeFocused();
  await expect(china).toHaveAccessibleName('China: The article does not mention this country.');
  await expect(china).toHaveAttribute('aria-pressed', 'false');
});

test('the panel leads back to the country that opened it last', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await stop(page, 'Tajikistan').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Tajikistan' })).toBeVisible();
  await expect(stop(page, 'Tajikistan')).toHaveAttribute('aria-pressed', 'true');
  await atRest(page);
  await stop(page, 'Tajikistan').focus();
  await follow(page, [['ArrowDown', 'Afghanistan']]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Afghanistan', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stop(page, 'Afghanistan')).toBeFocused();
});

test('a country that was clicked is where the arrow keys go on from', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await clickAt(page, [67, 48]);
  await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stop(page, 'Kazakhstan')).toBeFocused();
  await follow(page, [['ArrowUp', 'Russia']]);
});

test('shift with an arrow moves the map, plus and minus zoom, Home shows the whole', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/');
  const start = await onScreen(page, tajikistan);
  await stop(page, 'Tajikistan').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await onScreen(page, tajikistan)).x).toBeLessThan(start.x - 40);
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => (await onScreen(page, tajikistan)).y).toBeLessThan(start.y - 40);
  await expect(stop(page, 'Tajikistan')).toBeFocused();

  const width = await widthOfTajikistan(page);
  await page.keyboard.press('+');
  await expect.poll(() => widthOfTajikistan(page)).toBeGreaterThan(width * 1.5);
  await page.keyboard.press('-');
  await expect.poll(() => widthOfTajikistan(page)).toBeCloseTo(width, 0);
  await page.keyboard.press('+');
  await expect.poll(() => widthOfTajikistan(page)).toBeGreaterThan(width * 1.5);
  await page.keyboard.press('Home');
  await expect.poll(() => widthOfTajikistan(page)).toBeLessThan(width * 1.5);
});

test('a key pressed while the address is written is not undone by it', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await stop(page, 'Tajikistan').focus();
  await page.evaluate(() => {
    const replace = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      history.replaceState = replace;
      replace(...args);
      const init = { key: '+', bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    };
  });
  const before = await widthOfTajikistan(page);
  await page.keyboard.press('+');
  await expect.poll(() => widthOfTajikistan(page)).toBeGreaterThan(before * 3);
  await atRest(page);
  expect(await widthOfTajikistan(page)).toBeGreaterThan(before * 3);
  const address = page.url();
  await page.reload();
  await atRest(page);
  expect(page.url()).toBe(address);
  expect(await widthOfTajikistan(page)).toBeGreaterThan(before * 3);
});

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('of several presses in a row none is lost', async ({ page }) => {
    await open(page, '/dushanbe-2025/en/');
    await stop(page, 'Tajikistan').focus();
    const before = await widthOfTajikistan(page);
    for (let press = 0; press < 3; press++) await page.keyboard.press('+');
    await expect.poll(() => widthOfTajikistan(page)).toBeGreaterThan(before * 7.5);
    await atRest(page);
    const zoomOut = page.getByRole('button', { name: 'Zoom out' });
    for (let press = 0; press < 3; press++) await zoomOut.click({ noWaitAfter: true });
    await expect.poll(() => widthOfTajikistan(page)).toBeLessThan(before * 1.1);
    await atRest(page);
    expect(await widthOfTajikistan(page)).toBeCloseTo(before, 0);
  });

  test('of several moves in a row none is lost, and back leads back', async ({ page }) => {
    await open(page, '/dushanbe-2025/en/');
    const { x, y } = await onScreen(page, tajikistan);
    await stop(page, 'Tajikistan').focus();
    const pressAll = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(`Shift+${key}`);
      await atRest(page);
    };
    const arrow = 'ArrowDown';
    await pressAll(arrow, arrow, 'ArrowLeft');
    const there = await onScreen(page, tajikistan);
    expect(there.x - x).toBeCloseTo(120, -1);
    expect(y - there.y).toBeCloseTo(240, -1);
    await pressAll('ArrowRight', 'ArrowUp', 'ArrowUp');
    const back = await onScreen(page, tajikistan);
    expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(3);
  });
});

for (const [where, viewport] of [
  ['on a desk', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
] as const)
  test(`${where}: a country comes into view with the focus, clear of what lies over the map`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, '/dushanbe-2025/en/');
    await stop(page, 'Tajikistan').focus();
    await page.keyboard.press('+');
    await atRest(page);
    for (const [key, name, at] of [
      ['ArrowDown', 'Afghanistan', [66.5, 34.1]],
      ['ArrowLeft', 'Iran', [54.5, 32.5]],
      ['ArrowLeft', 'Iraq', [43.5, 33]],
      ['ArrowLeft', 'Jordan', [36.5, 31.3]],
      ['ArrowUp', 'Syria', [38.5, 35]],
      ['ArrowUp', 'Turkey|Türkiye', [35, 39]],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator('#atlas :focus')).toHaveAccessibleName(new RegExp(`^(${name}): `));
      const isMet = async () => {
        const { x, y } = await onScreen(page, at);
        return page.evaluate(
          ([left, top]) => document.elementFromPoint(left, top)?.closest('.picture') !== null,
          [x, y] as const,
        );
      };
      await expect.poll(isMet, { message: name }).toBe(true);
    }
  });

test('a map that shows the country already stays where it is', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const before = await onScreen(page, tajikistan);
  await stop(page, 'Tajikistan').focus();
  await follow(page, [
    ['ArrowUp', 'Kyrgyzstan'],
    ['ArrowLeft', 'Uzbekistan'],
  ]);
  await atRest(page);
  expect(await onScreen(page, tajikistan)).toEqual(before);
});

test('of all countries one is a stop of the Tab key; lines and annotations are stops beside it', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/');
  const countries = page.getByRole('application', { name: 'Countries' });
  await expect(countries).toHaveAccessibleDescription(/Arrow keys .*Enter .*Escape .*Shift/);
  await expect(countries.locator('.country[tabindex], .country[role]')).toHaveCount(1);
  expect(await page.locator('#atlas [tabindex="0"]').count()).toBeLessThan(40);
  await stop(page, 'Tajikistan').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#atlas .hit:focus')).toHaveCount(1);
});

test('no line or annotation that the Tab key comes to is under the legend', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const legend = await page.locator('#layers').boundingBox();
  const isUnder = async (shape: Locator) => {
    const box = await shape.boundingBox();
    if (!box || !legend) throw new Error('not seen');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return (
      x > legend.x && x < legend.x + legend.width && y > legend.y && y < legend.y + legend.height
    );
  };
  const lines = page.locator('#atlas .hit');
  const before: boolean[] = [];
  for (const line of await lines.all()) before.push(await isUnder(line));
  expect(before).toContain(true);
  await stop(page, 'Tajikistan').focus();
  const focused = page.locator('.picture :focus');
  for (let stops = before.length; stops > 0; stops--) {
    await page.keyboard.press('Tab');
    expect(await isUnder(focused)).toBe(false);
  }
});

test('a line keeps the focus when its finer outline comes', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const line = page.locator('#atlas .hit').first();
  const id = (await line.getAttribute('data-id')) ?? '';
  const outline = await line.getAttribute('d');
  await line.focus();
  await turnWheel(page, [68.8, 38.5], -300);
  await finelyDrawn(page);
  await expect(line).not.toHaveAttribute('d', outline ?? '');
  await expect(page.locator('#atlas .hit:focus')).toHaveAttribute('data-id', id);
});

test('from an annotation an arrow key leads to the country that it stands in', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await page.locator('.annotation[data-annotation="alaska-summit"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(stop(page, 'United States')).toBeFocused();
});

test('the country that has the focus is outlined, and lights its mentions', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const ring = page.locator('.shapes .ring');
  await expect(ring).not.toHaveAttribute('d');
  await stop(page, 'Tajikistan').focus();
  await follow(page, [['ArrowUp', 'Kyrgyzstan']]);
  const outline = await page.locator('#country-KGZ').getAttribute('d');
  await expect(ring).toHaveAttribute('d', outline ?? '');
  const mention = page.locator('#article').getByRole('link', { name: 'Kyrgyzstan' }).first();
  await expect(mention.locator('xpath=..')).toHaveClass(/lit/);
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await expect(ring).not.toHaveAttribute('d');
});

test('in Web Mercator they are the same neighbours', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?projection=mercator');
  await finelyDrawn(page);
  await stop(page, 'Tajikistan').focus();
  await follow(page, [
    ['ArrowRight', 'China'],
    ['ArrowUp', 'Mongolia'],
    ['ArrowUp', 'Russia'],
  ]);
});

test('with a file of neighbours that is none the arrow keys move the map, and say so', async ({
  page,
}) => {
  let broken = true;
  await page.route(nextFiles, (route) =>
    broken ? route.fulfill({ json: { TJK: { version: 99 } } }) : route.continue(),
  );
  await open(page, '/dushanbe-2025/en/');
  const start = await onScreen(page, tajikistan);
  await stop(page, 'Tajikistan').focus();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The arrow keys move the map');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await onScreen(page, tajikistan)).x).toBeLessThan(start.x - 40);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Tajikistan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#panel')).toHaveCount(0);
  await atRest(page);
  broken = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await stop(page, 'Tajikistan').focus();
  await follow(page, [['ArrowUp', 'Kyrgyzstan']]);
});

test('nobody who uses no keyboard fetches the neighbours', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/dushanbe-2025/en/');
  await clickAt(page, [67, 48]);
  await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible();
  await atRest(page);
  expect(asked.filter((url) => url.includes('/next-'))).toEqual([]);
});
