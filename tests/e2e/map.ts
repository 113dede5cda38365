/** How a test finds its way on the live map: degrees to the screen, and a map that has come to rest. */
import { expect, type Page } from '@playwright/test';
import { pathUnit } from '../../src/drawing/path';
import { project } from '../../src/earth/equalArea';
import type { Position } from '../../src/earth/plane';

/** Opens a page and waits until its map answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await atRest(page);
}

/** The map is live, its camera has stood still for a while, and its words are placed. */
export async function atRest(page: Page): Promise<void> {
  await expect(page.locator('svg.picture.live')).toBeVisible();
  await expect
    .poll(async () => {
      const before = await camera(page);
      await page.waitForTimeout(250);
      // On a busy machine a flight may stand still for a while.
      const moving = await page
        .locator('.flying, .leaflet-zoom-anim, .words[aria-busy="true"]')
        .count();
      return moving === 0 && before === (await camera(page));
    })
    .toBe(true);
}

function camera(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { a, e, f } = shapes().getScreenCTM() as DOMMatrix;
    return [a, e, f].join();
    function shapes() {
      return document.querySelector('svg.picture g.shapes') as SVGGElement;
    }
  });
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

/** A real click of the mouse on a place. */
export async function clickAt(page: Page, position: Position): Promise<void> {
  const { x, y } = await onScreen(page, position);
  await page.mouse.click(x, y);
}

/** Turns the wheel over a place until it is seen at `scale` kilometres a pixel or finer. */
export async function approach(page: Page, position: Position, scale: number): Promise<void> {
  for (let turns = 0; turns < 12 && (await scaleOf(page)) > scale; turns++) {
    const { x, y } = await onScreen(page, position);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    await atRest(page);
  }
}

async function scaleOf(page: Page): Promise<number> {
  return pathUnit / Number((await camera(page)).split(',')[0]);
}
