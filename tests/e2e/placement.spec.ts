import { expect, test } from '@playwright/test';
import type { Position } from '../../src/earth/plane';
import { catalogueOf, loadCatalogues } from '../../src/words/catalogues';
import { dragMap, open, turnWheel } from './map';
import { overlaps } from './overlaps';
import { screens } from './screens';

await loadCatalogues();

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];
/** Turns of the wheel over the story's place, one after the other, to the nearest: six zooms with the first. */
const turns = [240, -400, -240, -240, -240];
const dushanbe: Position = [68.774, 38.56];

// A theme moves no word: each is looked at in one language.
for (const viewport of sizes)
  for (const [language, theme] of [
    ['ar', 'light'],
    ['en', 'dark'],
  ] as const)
    test(`${viewport.width} × ${viewport.height}, ${language}, ${theme}: no word lies on another or is cut, at any zoom`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page, `/dushanbe-2025/${language}/?theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expect.poll(() => overlaps(page), { message: 'first view' }).toEqual([]);
      for (const [n, turn] of turns.entries()) {
        await turnWheel(page, dushanbe, turn);
        // Words are placed when the map has come to rest, on a busy machine a moment later.
        await expect.poll(() => overlaps(page), { message: `after ${n + 1} turns` }).toEqual([]);
        await expect.poll(() => page.locator('svg.picture .word').count()).toBeGreaterThan(3);
      }
    });

for (const language of ['ar', 'en'])
  test(`${language}: while the reader pans, words stay where they are on the land`, async ({
    page,
  }) => {
    await open(page, `/dushanbe-2025/${language}/`);
    const inMiddle = () =>
      page.evaluate(() => {
        const frame = document.querySelector('#atlas')?.getBoundingClientRect() as DOMRect;
        return [...document.querySelectorAll('svg.picture .word')].flatMap((word): string[] => {
          const box = word.getBoundingClientRect();
          const [x, y] = [box.x - frame.x, box.y - frame.y];
          const inner =
            x > 350 &&
            x + box.width < frame.width - 120 &&
            y > 120 &&
            y + box.height < frame.height - 120;
          return inner ? [word.outerHTML] : [];
        });
      });
    const before = await inMiddle();
    expect(before.length).toBeGreaterThan(4);
    const box = await page.locator('#atlas').boundingBox();
    if (!box) throw new Error('no map');
    await dragMap(page, { x: box.x + 600, y: box.y + 120 }, { x: -40, y: 30 });
    await expect(async () => {
      const after = await page.locator('svg.picture .words').innerHTML();
      for (const word of before) expect(after).toContain(word);
    }).toPass();
    await expect.poll(() => overlaps(page)).toEqual([]);
  });

test('from so near that its own place is out of view a country has its name in the middle', async ({
  page,
}) => {
  for (const [at, language, country] of [
    ['38.56,68.78,10', 'en', 'Tajikistan'],
    ['38.56,68.78,10', 'ar', 'طاجيكستان'],
    ['50,52,8', 'en', 'Kazakhstan'],
  ] as const) {
    await open(page, `/dushanbe-2025/${language}/?at=${at}`);
    const name = page.locator('.picture .words .word[data-country]', { hasText: country });
    await expect(name.first()).toBeInViewport();
  }
});

test('a panel that opens moves the words from under it', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/?country=KAZ');
  await expect.poll(() => overlaps(page)).toEqual([]);
  await open(page, '/dushanbe-2025/ar/?annotation=mongolia-visit');
  await expect.poll(() => overlaps(page)).toEqual([]);
});

for (const [look, viewport] of Object.entries(screens))
  test(`on a ${look} what is said over the map lies on nothing else there`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const language of ['ar', 'ru']) {
      await open(page, `/dushanbe-2025/${language}/?moment=never`);
      await expect(page.getByRole('alert')).toBeVisible();
      await expect.poll(() => overlaps(page)).toEqual([]);
    }
  });

test('every annotation is on the map in words or as a numbered dot, or said to be out of view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/dushanbe-2025/en/');
  const words = page.locator('svg.picture .word.annotation');
  const idsOnMap = () =>
    words.evaluateAll((all) => all.map((word) => (word as SVGElement).dataset.annotation));
  const listed = await page
    .locator('#annotations a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('annotation')),
    );
  expect(listed).toHaveLength(12);
  const outside = page
    .locator('#annotations li')
    .filter({ hasText: catalogueOf('en').annotations.outside });
  await expect(async () => {
    const onMap = await idsOnMap();
    expect(new Set(onMap).size).toBe(onMap.length);
    for (const id of onMap) expect(listed).toContain(id);
    expect(onMap.length + (await outside.count())).toBe(12);
  }).toPass();
});
