/** A finger on the screen, as the browser's own touch input has it. */
import type { Locator, Page } from '@playwright/test';

const steps = 8;

/** Puts a finger on the middle of an element, moves it by so many pixels, holds it still and lifts it. */
export async function drag(
  page: Page,
  from: Locator,
  { x = 0, y = 0 }: { readonly x?: number; readonly y?: number },
): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error('nothing to put a finger on');
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const input = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    input.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: start.x + x * share, y: start.y + y * share }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step++) {
    await touch('touchMove', step / steps);
    await page.waitForTimeout(16);
  }
  // Longer than a flick takes.
  await page.waitForTimeout(150);
  await touch('touchEnd', 1);
  await input.detach();
}
