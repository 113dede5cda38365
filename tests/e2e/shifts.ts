/** What moves on a page without having been asked to. */
import type { Page } from '@playwright/test';

/** What moved without having been asked to, while the page was read. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[];
      })[])
        shifts.push({
          value: entry.value,
          moved: entry.sources.map(({ node, previousRect: from, currentRect: to }) =>
            [
              node?.nodeName,
              node?.id,
              node?.textContent?.slice(0, 30),
              ...[from, to].map(({ x, y, width, height }) => [x, y, width, height].join()),
            ].join(' '),
          ),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Since the page was opened; `watchShifts` comes before. */
export function shiftsOn(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}
