/** How a test finds its way on the live map: degrees to the screen, and a map that has come to rest. */
import { expect, type Frame, type Page } from '@playwright/test';
import { pathUnit } from '../../src/drawing/path';
import { project } from '../../src/earth/equalArea';
import type { Position } from '../../src/earth/plane';

/** Opens a page and waits until its map answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await atRest(page);
}

/** Goes to another address of the page, as a way back leads to it: nothing is loaded again. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address || '.');
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await atRest(page);
}

/** The map is live, all that it shows has stood still for a while, its words are placed, and the page has nothing left to do. */
export async function atRest(page: Page | Frame): Promise<void> {
  await expect(page.locator('svg.picture.live')).toBeVisible();
  await expect.poll(() => page.evaluate(whatMoves), { intervals: [100] }).toBe('nothing');
}

/** By frames, not by a clock: a machine that is late with one is late with what moves in it, too. */
async function whatMoves(): Promise<string> {
  const frames = 15;
  const atlas = document.querySelector('#atlas') as Element;
  const shapes = atlas.querySelector('.picture .shapes') as SVGGElement;
  const camera = () => {
    const { a, e, f } = shapes.getScreenCTM() as DOMMatrix;
    return [a, e, f].join();
  };
  const before = camera();
  const changes = new Set<string>();
  const watcher = new MutationObserver((all) => {
    for (const { target, attributeName } of all)
      changes.add(`${target.nodeName} ${attributeName ?? 'children'}`);
  });
  watcher.observe(atlas, { attributes: true, childList: true, subtree: true });
  // In a page within a page the browser may stop drawing: what nobody draws doesn't move either.
  const late = () => new Promise((resolve) => setTimeout(resolve, 500));
  for (let frame = 0; frame < frames; frame++)
    await Promise.race([new Promise(requestAnimationFrame), late()]);
  // The map and the words follow what has been chosen in the page's pauses.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  watcher.disconnect();
  const moving = atlas.querySelector('.flying, .leaflet-zoom-anim, .words[aria-busy="true"]');
  if (moving) return `is ${moving.getAttribute('class')}`;
  if (camera() !== before) return `the camera: ${before} to ${camera()}`;
  return changes.size === 0 ? 'nothing' : [...changes].join(', ');
}

/** The map is drawn with its finer outlines, of which Tajikistan's has so many characters and more. */
export async function finelyDrawn(page: Page): Promise<void> {
  await expect
    .poll(async () => (await page.locator('#country-TJK').getAttribute('d'))?.length ?? 0)
    .toBeGreaterThan(30_000);
  await atRest(page);
}

/** Gives the window another size, and waits until the page has been laid out in it. */
export async function resize(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(async ({ width, height }) => {
    while (innerWidth !== width || innerHeight !== height) await new Promise(requestAnimationFrame);
    // What watches sizes is told in the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, size);
}

/** Where a place (degrees) is on the screen, in CSS pixels. */
export async function onScreen(page: Page, position: Position): Promise<{ x: number; y: number }> {
  const [x, y] = project(position);
  return page.evaluate(
    ([px, py]) => {
      const shapes = document.querySelector('svg.picture g.shapes') as SVGGElement;
      const { x: left, y: top } = new DOMPoint(px, py).matrixTransform(
        shapes.getScreenCTM() as DOMMatrix,
      );
      return { x: left, y: top };
    },
    [x / pathUnit, y / pathUnit] as const,
  );
}

/** Of Tajikistan on the screen, in pixels. */
export async function widthOfTajikistan(page: Page): Promise<number> {
  const [west, east] = [await onScreen(page, [68, 38.6]), await onScreen(page, [74, 38.6])];
  return Math.hypot(east.x - west.x, east.y - west.y);
}

/** A real click of the mouse on a place. */
export async function clickAt(page: Page, position: Position): Promise<void> {
  const { x, y } = await onScreen(page, position);
  await page.mouse.click(x, y);
}

/** Drags the map with the mouse, and holds it still before it is let go: it doesn't glide on. */
export async function dragMap(
  page: Page,
  from: { readonly x: number; readonly y: number },
  by: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
  // Longer than a flick takes.
  await page.waitForTimeout(150);
  await page.mouse.up();
  await atRest(page);
}

/** Turns the wheel over a place, and waits for the map to have followed. */
export async function turnWheel(page: Page, position: Position, pixels: number): Promise<void> {
  const { x, y } = await onScreen(page, position);
  const before = await scaleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, pixels);
  await expect.poll(() => scaleOf(page)).not.toBe(before);
  await atRest(page);
}

/** Turns the wheel over a place until it is seen at `scale` kilometres a pixel or finer. */
export async function approach(page: Page, position: Position, scale: number): Promise<void> {
  for (let turns = 0; turns < 12 && (await scaleOf(page)) > scale; turns++)
    await turnWheel(page, position, -300);
}

/** Kilometres a pixel. */
async function scaleOf(page: Page): Promise<number> {
  const pixels = await page
    .locator('svg.picture g.shapes')
    .evaluate((shapes) => (shapes as SVGGElement).getScreenCTM()?.a ?? Number.NaN);
  return pathUnit / pixels;
}
