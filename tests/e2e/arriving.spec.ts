import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { atRest } from './map';
import { dist, type Host, plainHost } from './plainHost';
import { promptly } from './promptly';
import { screens } from './screens';
import { shiftsOn, watchShifts } from './shifts';

/** A page is sent in so many pieces and a few more, with time for a frame or two between them. */
const pieces = 24;
const between = 80;

let host: Host;
test.beforeAll(async () => {
  host = await plainHost(({ pathname }) => {
    if (!pathname.endsWith('/')) return undefined;
    return async (response) => {
      for (const piece of inPieces(readFileSync(join(dist, pathname, 'index.html'), 'utf8'))) {
        response.write(piece);
        await pause(between);
      }
      response.end();
    };
  });
});
test.afterAll(() => host.close());

for (const [look, viewport] of Object.entries(screens))
  test.describe(look, () => {
    test.use({ viewport });
    for (const language of ['ar', 'en'])
      test(`${language}, on a ${look}: nothing that is seen moves while the page comes in pieces`, async ({
        page,
      }) => {
        await watchShifts(page);
        await page.goto(`${host.origin}/dushanbe-2025/${language}/`);
        await atRest(page);
        expect(await shiftsOn(page)).toEqual([]);
      });
  });

for (const language of ['ar', 'ru'])
  test(`${language}: while the page comes in pieces it asks for the fonts that it names, and no more`, async ({
    page,
  }) => {
    await promptly(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${host.origin}/dushanbe-2025/${language}/`);
    await atRest(page);
    const named = await page
      .locator('link[as="font"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    const fonts = asked.filter((address) => address.endsWith('.woff2'));
    expect(new Set(fonts)).toEqual(new Set(named));
  });

test.describe('a page that stops on the way', () => {
  /** Sends the rest of the page that was asked for last. */
  let goOn = () => {};
  let stopping: Host;
  test.beforeAll(async () => {
    const html = readFileSync(join(dist, 'dushanbe-2025/en/index.html'), 'utf8');
    stopping = await plainHost(({ pathname }) => {
      const [, part] = /^\/before-(\w+)\/en\/$/.exec(pathname) ?? [];
      if (!part) return undefined;
      const middle = html.indexOf(`id="${part}"`);
      return (response) => {
        goOn = () => response.end(html.slice(middle));
        response.write(html.slice(0, middle));
      };
    });
  });
  test.afterAll(() => stopping.close());

  test('is painted when its map is whole and aimed', async ({ page }) => {
    await page.addInitScript(() => {
      // However slow the machine is, the wait for it does not end.
      Object.assign(window, { setTimeout: () => 0 });
      requestAnimationFrame(() => {
        const picture = document.querySelector<SVGElement>('.picture');
        Object.assign(window, { firstPainted: `${picture?.style.getPropertyValue('--km')}` });
      });
    });
    await page.goto(`${stopping.origin}/before-borders/en/?country=MNG`, { waitUntil: 'commit' });
    await page.locator('.shapes').waitFor({ state: 'attached' });
    await pause(4 * between);
    goOn();
    await page.waitForLoadState();
    expect(await page.evaluate('firstPainted')).toMatch(/^[\d.]+px$/);
  });

  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });
      test('is painted as far as it is there when its map is long in coming', async ({ page }) => {
        await page.goto(`${stopping.origin}/before-borders/en/`, { waitUntil: 'commit' });
        await expect(page.getByRole('link', { name: 'Русский' })).toBeVisible();
        // Waits for a frame.
        await page.screenshot({ timeout: 5000 });
      });
    });

  for (const [look, viewport] of Object.entries(screens))
    test(`shows the words that it has, where they stay, on a ${look}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await watchShifts(page);
      // Nothing that would be shown with time is.
      const tools = await page.context().newCDPSession(page);
      await tools.send('Animation.enable');
      await tools.send('Animation.setPlaybackRate', { playbackRate: 0 });
      await page.goto(`${stopping.origin}/before-p4/en/`, { waitUntil: 'commit' });
      await expect(page.locator('#p1')).toBeVisible();
      goOn();
      await atRest(page);
      expect(await shiftsOn(page)).toEqual([]);
    });
});

/** Most of the cuts are where what is seen is short: before the map, and behind it; and where each part has just begun. */
function inPieces(html: string): string[] {
  const [body = 0, map = 0, words = 0] = ['<body', 'id="atlas"', '<main'].map((part) =>
    html.indexOf(part),
  );
  const begun = ['<header', 'class="time"', '<details', 'id="layers"', '<footer', 'id="tour"'].map(
    (part) => html.indexOf('>', html.indexOf(part)) + 1,
  );
  const cuts = [
    ...steps(body, map, pieces / 2),
    ...steps(map, words, pieces / 6),
    ...steps(words, html.length, pieces / 3),
    ...begun,
  ].toSorted((a, b) => a - b);
  return cuts.map((cut, n) => html.slice(cuts[n - 1] ?? 0, cut));
}

/** Ends of so many equal parts. */
function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, n) =>
    Math.round(from + ((n + 1) / count) * (to - from)),
  );
}
