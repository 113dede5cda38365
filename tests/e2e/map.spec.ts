import { expect, type Page, test } from '@playwright/test';
import type { Position } from '../../src/earth/plane';
import {
  approach,
  atRest,
  clickAt,
  dragMap,
  finelyDrawn,
  goTo,
  onScreen,
  open,
  resize,
} from './map';
import { namings } from './namings';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('one SVG is drawn in the page and taken over by the live map, at the same place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const svg = document.querySelector('svg.picture');
      const shape = document.querySelector('#country-KAZ')?.getBoundingClientRect();
      Object.assign(window, { still: svg, before: [shape?.x, shape?.y, shape?.width] });
    });
  });
  await open(page, '/dushanbe-2025/en/');
  const { same, within, before, after, others } = await page.evaluate(() => {
    const kept = window as unknown as { still: Element; before: number[] };
    const svg = document.querySelector('svg.picture');
    const shape = document.querySelector('#country-KAZ')?.getBoundingClientRect();
    return {
      same: svg === kept.still,
      within: document.querySelector('.leaflet-overlay-pane')?.contains(svg) ?? false,
      before: kept.before,
      after: [shape?.x, shape?.y, shape?.width] as number[],
      others: document.querySelectorAll('svg.picture').length,
    };
  });
  expect({ same, within, others }).toEqual({ same: true, within: true, others: 1 });
  for (const [n, value] of before.entries())
    expect(Math.abs(value - (after[n] ?? 0))).toBeLessThan(0.5);
});

const probes: readonly { name: string; at: Position; from: string; scale: number }[] = [
  { name: 'Ukraine', at: [34.1, 45.2], from: '?country=UKR', scale: 9 }, // Crimea
  { name: 'China', at: [74.76, 38.43], from: '?country=TJK', scale: 1.5 },
  { name: 'Tajikistan', at: [74.0, 38.2], from: '?country=TJK', scale: 1.5 },
  { name: 'Russia', at: [177.5, 64.73], from: '', scale: 12 }, // Anadyr, west of 180°
  { name: 'Russia', at: [-173.5, 65.5], from: '', scale: 6 }, // Chukotka, east of 180°
  { name: 'United States', at: [-153.5, 64.5], from: '', scale: 12 }, // Alaska, east of 180°
  { name: 'United States', at: [173, 52.9], from: '', scale: 1 }, // Attu, west of 180°
];

for (const { name, at, from, scale } of probes) {
  test(`the point ${at.join(', ')} answers ${name}`, async ({ page }) => {
    await open(page, `/dushanbe-2025/en/${from}`);
    if (from) {
      await page.keyboard.press('Escape');
      await expect(page.locator('#panel')).toHaveCount(0);
      await atRest(page);
    }
    await approach(page, at, scale);
    // So near the finer outlines have been asked for: at a border they are another country's.
    if (scale < 10) await finelyDrawn(page);
    await clickAt(page, at);
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  });
}

test('a label answers for its country, and a place for the country it lies in', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/');
  await page.evaluate(() => document.fonts.ready);
  await atRest(page);
  await page.locator('svg.picture .word.host text').click();
  await expect(page.getByRole('region', { name: 'Tajikistan', exact: true })).toBeVisible();
  await atRest(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('#panel')).toHaveCount(0);
  await atRest(page);
  await page.getByRole('button', { name: 'Show the whole story' }).click();
  await atRest(page);
  await page.locator('svg.picture .word.place text', { hasText: 'Ulaanbaatar' }).click();
  await expect(page.getByRole('region', { name: 'Mongolia', exact: true })).toBeVisible();
});

test('a closed panel leaves no mark on the map', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?country=TJK');
  const halo = page.locator('svg.picture .halo');
  await expect(halo).toHaveAttribute('d', /^M/);
  await page.keyboard.press('Escape');
  await expect(halo).not.toHaveAttribute('d');
  await expect(page.locator('svg.picture .chosen')).toHaveCount(0);
});

test('a resized window keeps the chosen country in view', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?country=UKR');
  for (const size of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1440, height: 900 },
  ]) {
    await resize(page, size);
    await atRest(page);
    await expect(async () => {
      const [shape, map] = [
        await page.locator('#country-UKR').boundingBox(),
        await page.locator('#atlas').boundingBox(),
      ];
      expect(shape?.x).toBeGreaterThan(map?.x ?? 0);
      expect((shape?.x ?? 0) + (shape?.width ?? 0)).toBeLessThan((map?.x ?? 0) + (map?.width ?? 0));
    }).toPass();
  }
});

test('the zoom buttons keep the chosen country clear of the panel', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?country=TJK');
  for (let presses = 0; presses < 3; presses++) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await atRest(page);
  }
  await expect.poll(() => countriesAt(page, [71, 38.5])).toContain('TJK');
});

test('a drag is not a click', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const { x, y } = await onScreen(page, [67, 48]);
  await dragMap(page, { x, y }, { x: 120, y: 40 });
  await expect(page.locator('#panel')).toHaveCount(0);
  const after = await onScreen(page, [67, 48]);
  expect(after.x - x).toBeGreaterThan(60);
});

test('the whole story comes back into view', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const before = await onScreen(page, [37.6, 55.75]);
  await approach(page, [68.8, 38.5], 4);
  await page.getByRole('button', { name: 'Show the whole story' }).click();
  await expect(async () => {
    const after = await onScreen(page, [37.6, 55.75]);
    expect(after.x).toBeCloseTo(before.x, 0);
    expect(after.y).toBeCloseTo(before.y, 0);
  }).toPass();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  for (const language of ['ar', 'en'])
    test(`${language}, ${width} × ${height}: a chosen country stands clear of the panel`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await open(page, `/dushanbe-2025/${language}/`);
      for (const { code, at } of namings.filter((one) => !['RUS', 'USA'].includes(one.code))) {
        await goTo(page, `?country=${code}`);
        const isFree = (id: string) => {
          const rect = (selector: string) =>
            (document.querySelector(selector) as Element).getBoundingClientRect();
          const [shape, panel, map] = [rect(`#country-${id}`), rect('#panel'), rect('#atlas')];
          const apart =
            panel.right <= shape.left || panel.left >= shape.right || panel.top >= shape.bottom;
          return (
            apart && shape.left >= map.left && shape.right <= map.right && shape.top >= map.top
          );
        };
        await expect.poll(() => page.evaluate(isFree, code), { message: code }).toBe(true);
        await expect.poll(() => countriesAt(page, at)).toContain(code);
      }
    });

test('flies to a country where motion is welcome, and ends clear of the panel', async ({
  browser,
}) => {
  const context = await browser.newContext({ reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await open(page, '/dushanbe-2025/en/');
  await clickAt(page, [103, 46.5]);
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  await atRest(page);
  await expect(async () => {
    const [shape, panel] = [
      await page.locator('#country-MNG').boundingBox(),
      await page.locator('#panel').boundingBox(),
    ];
    expect((shape?.x ?? 0) + (shape?.width ?? 0)).toBeLessThan(panel?.x ?? 0);
  }).toPass();
  await context.close();
});

test('labels speak the reader’s language and lie on none of the others', async ({ page }) => {
  for (const [language, name] of [
    ['ar', 'كازاخستان'],
    ['en', 'Kazakhstan'],
  ] as const) {
    await open(page, `/dushanbe-2025/${language}/`);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('svg.picture text', { hasText: name })).toHaveCount(1);
    const overlaps = () => {
      const boxes = [...document.querySelectorAll('svg.picture text')].map((text) => ({
        name: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return boxes.flatMap((a, n) =>
        boxes
          .slice(n + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 6,
          )
          .map((b) => `${a.name} / ${b.name}`),
      );
    };
    await expect.poll(() => page.evaluate(overlaps)).toEqual([]);
  }
});

/** The countries drawn at a place, under words and lines too. */
async function countriesAt(page: Page, position: Position): Promise<(string | undefined)[]> {
  const { x, y } = await onScreen(page, position);
  return page.evaluate(
    ([px, py]) =>
      document
        .elementsFromPoint(px, py)
        .filter((element) => element.matches('.country'))
        .map((element) => (element as SVGElement).dataset.country),
    [x, y] as const,
  );
}

for (const [language, width, height] of [
  ['en', 1366, 650],
  ['en', 1366, 768],
  ['ar', 1366, 650],
] as const)
  test(`${language}: on ${width} by ${height} pixels the legend leaves the map's buttons free`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `/dushanbe-2025/${language}/`);
    const legend = await page.locator('#layers').boundingBox();
    const buttons = await page.locator('#atlas button').all();
    expect(buttons.length).toBeGreaterThan(2);
    for (const button of buttons) {
      const box = await button.boundingBox();
      if (!box || !legend) throw new Error('no legend');
      const isBeside = box.x >= legend.x + legend.width || box.x + box.width <= legend.x;
      expect(isBeside || box.y + box.height <= legend.y).toBe(true);
    }
  });

test('a page that fits the screen does not scroll, nor does a panel that opens move the map', async ({
  page,
}) => {
  for (const [width, height] of [
    [844, 390],
    [961, 700],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '/dushanbe-2025/en/?country=MNG');
    const overflow = await page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight + window.scrollY;
    });
    expect(overflow, `${width} by ${height}`).toBe(0);
  }
});
