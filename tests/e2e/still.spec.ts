import { expect, type Page, test } from '@playwright/test';
import { atRest, resize } from './map';
import { overlaps } from './overlaps';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const laptop = { width: 1366, height: 768 };
const tablet = { width: 820, height: 1180 };

/** What is seen of the map: where the plane lies on the screen, and lines of words by what they say. */
interface Seen {
  /** Pixels a unit of path data, and where the plane's origin is. */
  readonly shapes: { readonly scale: number; readonly x: number; readonly y: number };
  readonly words: readonly (readonly [text: string, x: number, y: number])[];
}

/** The share of the words that at least stay: all where they were placed for such a screen. */
const staying = [
  ['desk', desk, 1],
  ['phone', phone, 1],
  ['laptop', laptop, 0.95],
  ['large desk', { width: 1920, height: 1080 }, 0.9],
  ['tablet', tablet, 0.75],
] as const;
for (const [look, viewport, least] of staying)
  test.describe(`the picture that comes with the page, on a ${look}`, () => {
    test.use({ viewport });

    test('is aimed at once, and the live map takes it over where it is', async ({ page }) => {
      test.slow();
      for (const address of [
        'ar/',
        'en/',
        'ru/?country=MNG',
        'ar/?country=USA&theme=dark',
        'en/?country=RUS&at=47.9,106.9,5.5',
        'ar/?country=MNG&embed=compact',
      ]) {
        const wake = await openAsleep(page, address);
        const still = await seen(page);
        await wake();
        await atRest(page);
        const live = await seen(page);
        expect(live.shapes.scale / still.shapes.scale, address).toBeCloseTo(1, 3);
        expect(Math.abs(live.shapes.x - still.shapes.x), address).toBeLessThan(1);
        expect(Math.abs(live.shapes.y - still.shapes.y), address).toBeLessThan(1);
        if (!address.endsWith('/')) continue;
        const stayed = stayedOf(still, live);
        expect(still.words.length, address).toBeGreaterThan(15);
        expect(stayed.length / still.words.length, address).toBeGreaterThanOrEqual(least);
      }
    });
  });

for (const [look, viewport] of Object.entries({ desk, phone }))
  test.describe(`in fonts of the system, on a ${look}`, () => {
    test.use({ viewport });

    test('words stay where they stood when the map comes alive', async ({ page }) => {
      await page.route('**/*.woff2', (route) => route.abort());
      for (const address of ['ar/', 'en/', 'ru/']) {
        const wake = await openAsleep(page, address);
        const still = await seen(page);
        await wake();
        await atRest(page);
        expect(stayedOf(still, await seen(page)), address).toEqual(still.words);
      }
    });
  });

test('an address’s country is outlined and its theme is on before the map is alive', async ({
  page,
}) => {
  const wake = await openAsleep(page, 'en/?country=MNG&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const themes = await page.evaluateHandle(() => {
    const seen: (string | null)[] = [];
    const note = () => seen.push(document.documentElement.getAttribute('data-theme'));
    new MutationObserver(note).observe(document.documentElement, {
      attributeFilter: ['data-theme'],
    });
    return seen;
  });
  await expect(page.getByRole('link', { name: 'Русский' })).toHaveAttribute(
    'href',
    /\/ru\/\?country=MNG&theme=dark$/,
  );
  const outline = await page.locator('#country-MNG.chosen').getAttribute('d');
  await expect(page.locator('.picture .halo')).toHaveAttribute('d', outline ?? '');
  const drawn = await page.locator('svg.picture, #country-MNG').elementHandles();
  await wake();
  await atRest(page);
  await expect(page.locator('.picture .halo')).toHaveCount(1);
  const others = await themes.evaluate((seen) => seen.filter((theme) => theme !== 'dark'));
  expect(others).toEqual([]);
  // The very picture: nothing was drawn again.
  expect(drawn).toHaveLength(2);
  for (const element of drawn) expect(await element.evaluate((one) => one.isConnected)).toBe(true);
});

test('what an address names is aimed at and marked while the page is read: nothing is put off until after a paint', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const never = () => 0;
    Object.assign(window, {
      requestAnimationFrame: never,
      requestIdleCallback: never,
      setTimeout: never,
    });
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (!/^(?:load|DOMContentLoaded|readystatechange)$/.test(type))
        listen.call(this, type, ...rest);
    };
  });
  await page.route('**/assets/*.js', () => {});
  await page.goto('/dushanbe-2025/en/?country=MNG', { waitUntil: 'commit' });
  await expect(page.locator('#country-MNG.chosen')).toBeAttached();
  await expect(page.locator('.picture .halo')).toHaveCount(1);
  await expect(page.locator('svg.picture')).toHaveAttribute('style', /--km:/);
});

test('a link that led to a country without scripts opens it with them, aimed from the first', async ({
  page,
}) => {
  const wake = await openAsleep(page, 'en/#KAZ');
  await expect(page.locator('#country-KAZ.chosen')).toBeAttached();
  await expect(page.locator('#layers')).toBeHidden();
  // A reader may close it as soon as it is there.
  const pressed = page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const watcher = new MutationObserver(() => {
          const heading = document.querySelector('#panel h2');
          if (!heading) return;
          watcher.disconnect();
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
          );
          resolve(heading.textContent ?? undefined);
        });
        watcher.observe(document, { subtree: true, childList: true });
      }),
  );
  await wake();
  expect(await pressed).toBe('Kazakhstan');
  await expect(page.locator('#panel')).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/(?:\?at=[^#]*)?$/);
});

for (const [language, viewport, named, sentence, untold] of [
  ['ar', phone, 'منغوليا', 'بزيارة رسمية إلى منغوليا', 'لا يذكر المقال هذا البلد.'],
  ['en', desk, 'Mongolia', 'visit to Mongolia', 'The article does not mention this country.'],
] as const)
  test.describe(`before scripts, ${language}`, () => {
    test.use({ viewport });

    test('a click on a country is answered with its sentences, and the live map goes on from there', async ({
      page,
    }) => {
      const wake = await openAsleep(page, `${language}/?theme=dark`);
      const excerpt = page.locator('#countries').getByRole('link', { name: sentence });
      await expect(excerpt).toHaveCount(0);
      const [x, y] = await middleOf(page, 'MNG');
      await page.locator('#p5').scrollIntoViewIfNeeded();
      await page.mouse.click(x, y);
      await expect(excerpt.first()).toBeInViewport();
      await page.evaluate(() => history.back());
      await expect(page.locator('#p5')).toBeInViewport();
      await expect.poll(() => middleOf(page, 'MNG')).toEqual([x, y]);
      await page.evaluate(() => history.forward());
      await expect(excerpt.first()).toBeInViewport();
      await expect(page.locator('#country-MNG.chosen')).toBeAttached();
      await expect.poll(() => middleOf(page, 'MNG')).not.toEqual([x, y]);
      const [still] = await middleOf(page, 'KAZ');

      const [chinaX, chinaY] = await middleOf(page, 'CHN');
      await expect(page.getByText(untold)).toBeHidden();
      await page.mouse.click(chinaX, chinaY);
      await expect(page.getByText(untold)).toBeInViewport();
      await expect(page.locator('#country-CHN.chosen')).toBeAttached();
      await expect(page.locator('.chosen')).toHaveCount(1);

      await page.evaluate(() => history.back());
      await expect(page.locator('#country-MNG.chosen')).toBeAttached();
      await wake();
      await expect(page.getByRole('region', { name: named })).toBeVisible();
      await atRest(page);
      await expect.poll(() => awayFrom(page, 'KAZ', still)).toBeLessThan(1);
      await expect(page.getByText(untold).filter({ visible: true })).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(/[?&]theme=dark$/);
    });
  });

test('words stand only where they have room: in a frame too narrow for a larger one’s, and far out', async ({
  page,
}) => {
  for (const [width, height, layout] of [
    [1024, 1366, 'phone'],
    [1024, 768, 'phone'],
    [1280, 1024, 'laptop'],
    [1280, 720, 'tablet'],
    [1440, 900, 'desk'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openAsleep(page, 'en/');
    await expect(page.locator(`.picture .${layout}`)).toBeVisible();
    await expect(page.locator('.picture .words').filter({ visible: true })).toHaveCount(1);
    await expect(
      page.locator(`.picture .${layout} text`, { hasText: 'Dushanbe' }).first(),
    ).toBeVisible();
  }
  await page.setViewportSize({ width: 1024, height: 768 });
  const wake = await openAsleep(page, 'ar/?country=ATA');
  await expect(page.locator('.picture text').filter({ visible: true })).toHaveCount(0);
  const still = await seen(page);
  await wake();
  await atRest(page);
  const live = await seen(page);
  expect(live.shapes.scale / still.shapes.scale).toBeCloseTo(1, 2);
  expect(Math.abs(live.shapes.x - still.shapes.x)).toBeLessThan(1);
  expect(Math.abs(live.shapes.y - still.shapes.y)).toBeLessThan(1);
});

test('what is printed before scripts is the whole picture, though a country is aimed at', async ({
  page,
}) => {
  await openAsleep(page, 'en/?country=MNG');
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(async () => (await page.locator('svg.picture').boundingBox())?.height)
    .toBeLessThan(620);
});

test('an annotation that is pressed before scripts opens with them, for as long as it is what was pressed last', async ({
  page,
}) => {
  const wake = await openAsleep(page, 'en/?theme=dark&country=MNG');
  await pressSanctions(page);
  await expect(page.locator('#annotation-sanctions')).toBeInViewport();
  await wake();
  await expect(page.getByRole('region', { name: /^Sanctions/ })).toBeVisible();
  await atRest(page);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\/\?at=[^#]*&theme=dark$/);

  const wakeAgain = await openAsleep(page, 'en/');
  await pressSanctions(page);
  const [x, y] = await middleOf(page, 'MNG');
  await page.mouse.click(x, y);
  await wakeAgain();
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
});

test('a script that does not come, or comes cut short, is said at once', async ({ page }) => {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Animation.enable');
  for (const [part, body] of [
    ['main', undefined],
    ['shared', 'export const a = {'],
  ] as const) {
    await page.route(`**/assets/${part}-*.js`, (route) =>
      body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/javascript' }),
    );
    // Time stands for what is said of a map that is late.
    await tools.send('Animation.setPlaybackRate', { playbackRate: 0 });
    await page.goto('/dushanbe-2025/en/');
    const again = page.getByRole('link', { name: 'Try again' });
    await expect(again).toBeVisible();
    await tools.send('Animation.setPlaybackRate', { playbackRate: 1 });
    // Nor is anything shown that would do nothing.
    const controls = page.locator('button, input, [role="switch"]').filter({ visible: true });
    await expect(controls).toHaveText([/^Layers/]);
    const [x, y] = await middleOf(page, 'MNG');
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/#MNG$/);
    await page.unroute(`**/assets/${part}-*.js`);
    await again.click();
    await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  }
});

test('what is pressed and typed before the scripts is done when they have come', async ({
  page,
}) => {
  const wake = await openAsleep(page, 'en/');
  const box = (name: RegExp) => page.getByRole('checkbox', { name });
  for (const name of [/Central Asia/, /^Tajikistan/, /Trips/, /Trips/]) await box(name).click();
  await expect(box(/Central Asia/)).toHaveCSS('opacity', '0.5');
  await page.getByRole('radio', { name: 'Mercator' }).click();
  await page.getByRole('radio').first().click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('combobox').pressSequentially('Mongol');
  await wake();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page).toHaveURL(/\?layers=cis,trips,border$/);
  for (const name of [/Central Asia/, /^Tajikistan/]) await expect(box(name)).not.toBeChecked();
  await expect(box(/Trips/)).toBeChecked();
  await expect(box(/Central Asia/)).toHaveCSS('opacity', '1');
  await expect(page.getByRole('slider')).toHaveValue('5');

  const wakeAgain = await openAsleep(page, 'en/');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take the tour' }).click();
  await wakeAgain();
  await expect(page.locator('section#tour')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a frame that changes before scripts has the picture aimed anew', async ({ page }) => {
  const wake = await openAsleep(page, 'en/#MNG');
  await resize(page, { width: 1024, height: 600 });
  const [still] = await middleOf(page, 'KAZ');
  await wake();
  await atRest(page);
  await expect.poll(() => awayFrom(page, 'KAZ', still)).toBeLessThan(1);
});

test('an address that names no country there is leaves the picture as it is', async ({ page }) => {
  const plain = await openAsleep(page, 'en/');
  const before = await seen(page);
  await plain();
  for (const query of ['?country=XXX', '?country=MNG&country=KAZ', '?at=91,0,3', '?country="]{']) {
    await openAsleep(page, `en/${query}`);
    expect((await seen(page)).shapes, query).toEqual(before.shapes);
    await expect(page.locator('.picture .halo')).toHaveCount(0);
  }
});

for (const [look, viewport] of Object.entries({ desk, phone, laptop, tablet }))
  test.describe(`without scripts, on a ${look}`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    test('the picture shows Tajikistan in its frame, with words in their full size', async ({
      page,
    }) => {
      for (const language of ['ar', 'ru']) {
        await page.goto(`/dushanbe-2025/${language}/`);
        const frame = await page.locator('#atlas').boundingBox();
        const host = await page.locator('#country-TJK').boundingBox();
        if (!frame || !host) throw new Error('no map');
        expect(host.x).toBeGreaterThan(frame.x + 40);
        expect(host.x + host.width).toBeLessThan(frame.x + frame.width - 40);
        expect(host.y).toBeGreaterThan(frame.y + 40);
        expect(host.y + host.height).toBeLessThan(frame.y + frame.height - 20);
        const name = page.locator('.picture .word.host:visible text').first();
        await expect(name).toHaveCSS('font-size', '15px');
        await expect(name).toBeVisible();
        const layouts = page.locator('.picture .words');
        await expect(layouts).toHaveCount(4);
        await expect(layouts.filter({ visible: true })).toHaveCount(1);
        const annotations = layouts.filter({ visible: true }).locator('.word.annotation');
        expect(await annotations.count()).toBeGreaterThan(5);
      }
      // In the fonts of the system, too.
      await page.route('**/*.woff2', (route) => route.abort());
      for (const language of ['ar', 'en', 'ru']) {
        await page.goto(`/dushanbe-2025/${language}/`);
        expect((await overlaps(page)).filter((fault) => / on /.test(fault))).toEqual([]);
      }
      // On paper as well, where the frame is as high as the picture.
      await page.emulateMedia({ media: 'print' });
      const paper = await page.locator('#atlas').boundingBox();
      const host = await page.locator('#country-TJK').boundingBox();
      expect(paper?.height).toBeGreaterThan(400);
      expect(host?.height).toBeGreaterThan(5);
      for (const layout of ['desk', 'laptop', 'tablet'])
        await expect(page.locator(`.picture .${layout}`)).toBeHidden();
      await expect(page.locator('.picture .phone')).toBeVisible();
    });
  });

test.describe('without scripts, on a desk', () => {
  test.use({ viewport: desk, javaScriptEnabled: false });

  test('on larger screens no word lies on another', async ({ page }) => {
    for (const [width, height] of [
      [1920, 1080],
      [2560, 1440],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const language of ['ar', 'en', 'ru']) {
        await page.goto(`/dushanbe-2025/${language}/`);
        const said = `${language}, ${width} × ${height}`;
        expect(
          (await overlaps(page)).filter((fault) => / on /.test(fault)),
          said,
        ).toEqual([]);
      }
    }
  });

  test('no annotation is cut at the map’s edge, and none is covered by the legend', async ({
    page,
  }) => {
    for (const language of ['ar', 'en', 'ru']) {
      await page.goto(`/dushanbe-2025/${language}/`);
      const frame = await page.locator('#atlas').boundingBox();
      const legend = await page.locator('#layers').boundingBox();
      if (!frame || !legend) throw new Error('no map');
      const lines = page.locator('.picture .desk .annotation text');
      expect(await lines.count()).toBeGreaterThan(8);
      for (const line of await lines.all()) {
        const text = `${language}: ${await line.textContent()}`;
        const box = await line.boundingBox();
        if (!box) throw new Error(text);
        expect(box.x, text).toBeGreaterThan(frame.x);
        expect(box.x + box.width, text).toBeLessThan(frame.x + frame.width);
        expect(box.y, text).toBeGreaterThan(frame.y);
        expect(box.y + box.height, text).toBeLessThan(frame.y + frame.height);
        const beside = box.x > legend.x + legend.width || box.x + box.width < legend.x;
        const above = box.y + box.height < legend.y;
        expect(beside || above, text).toBe(true);
      }
    }
  });
});

/** Opens a page of which no script but those that stand in it comes until the function is called. */
async function openAsleep(page: Page, address: string): Promise<() => Promise<void>> {
  let wake = () => {};
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await woken;
    // It may have been left meanwhile.
    await route.continue().catch(() => undefined);
  });
  await page.goto(`/dushanbe-2025/${address}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.evaluate(() => document.fonts.ready);
  return async () => {
    wake();
    await page.unroute('**/assets/*.js');
  };
}

async function pressSanctions(page: Page): Promise<void> {
  const words = page.locator('.picture a[href="#annotation-sanctions"] text');
  await words.filter({ visible: true }).first().click();
}

async function middleOf(page: Page, code: string): Promise<[x: number, y: number]> {
  const box = await page.locator(`#country-${code}`).boundingBox();
  if (!box) throw new Error(`no ${code}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** How far to the side of `x` the middle of a country is, pixels. */
async function awayFrom(page: Page, code: string, x: number): Promise<number> {
  const [middle] = await middleOf(page, code);
  return Math.abs(middle - x);
}

function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const map = document.querySelector('#atlas') as Element;
    const frame = map.getBoundingClientRect();
    const inFrame = ({ left, top, right, bottom, width }: DOMRect) =>
      width > 0 &&
      left >= frame.left &&
      right <= frame.right &&
      top >= frame.top &&
      bottom <= frame.bottom;
    const shapes = document.querySelector<SVGGElement>('.picture .shapes')?.getScreenCTM();
    if (!shapes) throw new Error('no shapes');
    const words = [...document.querySelectorAll('.picture .word text')].flatMap((text) => {
      const box = text.getBoundingClientRect();
      return inFrame(box) ? [[text.textContent ?? '', box.left, box.top] as const] : [];
    });
    return { shapes: { scale: shapes.a, x: shapes.e, y: shapes.f }, words };
  });
}

/** Those of a picture's words that stand there as well. */
function stayedOf({ words }: Seen, later: Seen): Seen['words'] {
  return words.filter(([text, x, y]) =>
    later.words.some(
      ([other, left, top]) => other === text && Math.abs(left - x) < 1.5 && Math.abs(top - y) < 1.5,
    ),
  );
}
