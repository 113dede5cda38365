/** The wheel: quick turns, and turns while the map is on its way. */
import { expect, test } from '@playwright/test';
import { atRest, onScreen, open, widthOfTajikistan } from './map';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const tajikistan = [70.5, 38.6] as const;

test('of several turns of the wheel in a row none is lost, and what is pointed at stays', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/');
  const { x, y } = await onScreen(page, tajikistan);
  await page.mouse.move(x, y);
  const before = await widthOfTajikistan(page);
  const turn = async (pixels: number) => {
    for (let turns = 0; turns < 4; turns++) {
      await page.mouse.wheel(0, pixels);
      // They come on the way of the first.
      await page.waitForTimeout(60);
    }
  };
  await turn(-60);
  await expect.poll(() => widthOfTajikistan(page)).toBeGreaterThan(before * 5.5);
  await atRest(page);
  const there = await onScreen(page, tajikistan);
  // The pointer stands on whole pixels, of which each is seven now.
  expect(Math.hypot(there.x - x, there.y - y)).toBeLessThan(7);
  await turn(60);
  await expect.poll(() => widthOfTajikistan(page)).toBeLessThan(before * 1.2);
  await atRest(page);
  // However much is turned, nothing drawn is blown up by more than four or shrunk by more than two: that takes browsers
  // long to draw.
  const sizes = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const svg = document.querySelector('svg.picture') as SVGElement;
    const note = () => {
      const [, scale] = /scale\(([\d.]+)\)/.exec(svg.style.transform) ?? [];
      if (scale !== undefined) seen.push(Number(scale));
    };
    new MutationObserver(note).observe(svg, { attributes: true, attributeFilter: ['style'] });
    return seen;
  });
  await turn(-300);
  await expect.poll(() => widthOfTajikistan(page)).toBeGreaterThan(before * 20);
  await atRest(page);
  await turn(300);
  await expect.poll(() => widthOfTajikistan(page)).toBeLessThan(before * 1.2);
  const seen = await sizes.jsonValue();
  expect(Math.max(...seen)).toBeGreaterThan(2);
  expect(Math.max(...seen)).toBeLessThan(4.1);
  expect(Math.min(...seen)).toBeGreaterThan(0.49);
});

test('a turn of the wheel while the map flies zooms where it flies to', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const mongolia = await onScreen(page, [103, 46.5]);
  await page.mouse.click(mongolia.x, mongolia.y);
  await expect(page.locator('.map.flying')).toBeVisible();
  await page.mouse.move(900, 400);
  await page.mouse.wheel(0, -60);
  await atRest(page);
  const frame = await page.locator('#atlas').boundingBox();
  const { x, y } = await onScreen(page, [103, 46.5]);
  expect(x).toBeGreaterThan(frame?.x ?? 0);
  expect(x).toBeLessThan(1440);
  expect(y).toBeGreaterThan(frame?.y ?? 0);
  expect(y).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
  expect(new URL(page.url()).search).toMatch(/country=MNG&at=/);
});
