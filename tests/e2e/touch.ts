/** A finger on the screen, as the browser's own touch input has it. */
import type { Locator, Page } from '@playwright/test';

const steps = 8;

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd';

/** Puts a finger on the middle of an element, moves it by so many pixels, holds it still and lifts it. */
export async function drag(
  page: Page,
  from: Locator,
  { x = 0, y = 0 }: { readonly x?: number; readonly y?: number },
): Promise<void> {
  const start = await middleOf(from);
  await touch(page, (share) => [{ x: start.x + x * share, y: start.y + y * share }]);
}

/** Puts two fingers beside the middle of an element and moves them apart, or together (pixels between them). */
export async function pinch(
  page: Page,
  over: Locator,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const { x, y } = await middleOf(over);
  await touch(page, (share) => {
    const half = (from + (to - from) * share) / 2;
    return [
      { x: x - half, y, id: 0 },
      { x: x + half, y, id: 1 },
    ];
  });
}

/** Once it stands still, and nothing lies over it. */
async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.click({ trial: true });
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing to put a finger on');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly id?: number;
}

/** @param at where the fingers are after a share of their way */
async function touch(page: Page, at: (share: number) => Point[]): Promise<void> {
  const input = await page.context().newCDPSession(page);
  const send = (type: TouchType, share: number) =>
    input.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : at(share),
    });
  await send('touchStart', 0);
  for (let step = 1; step <= steps; step++) {
    await send('touchMove', step / steps);
    await page.waitForTimeout(16);
  }
  // Longer than a flick takes.
  await page.waitForTimeout(150);
  await send('touchEnd', 1);
  await input.detach();
}
