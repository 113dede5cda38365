import { expect, type Page, test } from '@playwright/test';
import { open } from './map';

/** What moved without having been asked to, while the page was read. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

for (const [look, viewport] of [
  ['desk', { width: 1440, height: 900 }],
  ['tablet', { width: 820, height: 1180 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  test.describe(look, () => {
    test.use({ viewport });
    for (const language of ['ar', 'en', 'ru'])
      for (const view of ['', '?country=MNG'])
        test(`${language}${view}, on a ${look}: no part shifts until the map answers`, async ({
          page,
        }) => {
          // What late fonts do to lines depends on the line; this is about the page's parts.
          await page.route('**/*.woff2', (route) => route.abort());
          await watchShifts(page);
          await open(page, `/dushanbe-2025/${language}/${view}`);
          await page.waitForLoadState('networkidle');
          const shifts = await page.evaluate(
            () => (window as unknown as { shifts: Shift[] }).shifts,
          );
          // A panel that the address opens moves the sheet's button aside.
          const sum = shifts.reduce((before, { value }) => before + value, 0);
          expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(view === '' ? 0 : 0.001);
        });
  });

async function watchShifts(page: Page): Promise<void> {
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
