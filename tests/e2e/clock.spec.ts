/** The reader's clock: a day asleep, its far ends, and time zones on either side of the date line. */
import { expect, type Page, test } from '@playwright/test';
import { atRest, clickAt, finelyDrawn, open } from './map';
import { refusals } from './refusals';

const day = 24 * 60 * 60 * 1000;

test('a tab that slept for a day is as it was, and answers', async ({ page }) => {
  await page.clock.install();
  await openWhole(page, '/dushanbe-2025/en/?at=39,71,6');
  const moment = () => page.getByRole('slider').getAttribute('aria-valuetext');
  await page.getByRole('slider').press('Home');
  await page.getByRole('button', { name: 'Play the timeline' }).click();
  const begun = await moment();
  // A machine that sleeps says nothing: what was due comes once, and not for each moment missed.
  await page.clock.fastForward(day);
  await expect.poll(moment).not.toBe(begun);
  await expect(page.getByRole('button', { name: 'Pause the timeline' })).toBeVisible();
  // A tab that is left does.
  await hide(page, true);
  await expect(page.getByRole('button', { name: 'Play the timeline' })).toBeVisible();
  const left = await moment();
  await page.clock.fastForward(day);
  await hide(page, false);
  await page.clock.runFor(10_000);
  expect(await moment()).toBe(left);
  await expect(page.getByRole('button', { name: 'Play the timeline' })).toBeVisible();

  await page.getByRole('button', { name: 'Take the tour' }).click();
  await expect(page).toHaveURL(/step=1/);
  // When it is left the map stays where it has come to rest.
  await atRest(page);
  const address = page.url();
  await page.clock.fastForward(day);
  await atRest(page);
  await expect(page).toHaveURL(address);
  await page.getByRole('button', { name: 'Leave the tour' }).click();
  await atRest(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await clickAt(page, [103, 46.5]);
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
});

test('whatever the clock and the time zone, a story’s dates are the same', async ({ browser }) => {
  const seen: string[] = [];
  const cited: string[] = [];
  for (const [timezoneId, now] of [
    ['UTC', '2025-10-08T12:00:00Z'],
    ['Pacific/Kiritimati', '9999-12-31T09:00:00Z'],
    ['Pacific/Pago_Pago', '1970-01-01T12:00:00Z'],
  ] as const) {
    const context = await browser.newContext({ timezoneId, locale: 'en-GB' });
    const page = await context.newPage();
    const refused = await refusals(page);
    await page.clock.setFixedTime(now);
    await openWhole(page, '/dushanbe-2025/en/?country=UKR&moment=2024-09&at=49,31,6');
    seen.push(await words(page));
    await openWhole(page, '/dushanbe-2025/en/?annotation=afghan-border&at=39,71,6');
    seen.push(await words(page));
    await page.getByRole('button', { name: 'Share and download' }).click();
    cited.push((await page.getByRole('dialog').getByText('accessed').textContent()) ?? '');
    expect(refused).toEqual([]);
    await context.close();
  }
  expect(seen[0]).toContain('Memberships on');
  expect(seen.slice(2, 4)).toEqual(seen.slice(0, 2));
  expect(seen.slice(4)).toEqual(seen.slice(0, 2));
  expect(cited.map((text) => /accessed ([^)]*)/.exec(text)?.[1])).toEqual([
    '8 October 2025',
    '31 December 9999',
    '1 January 1970',
  ]);
});

/** With its finer outlines: a machine asleep while they come would be told that they took too long. */
async function openWhole(page: Page, address: string): Promise<void> {
  await open(page, address);
  await finelyDrawn(page);
}

/** All that is said on the page, but for names on the map: which of them find room differs with the way there. */
async function words(page: Page): Promise<string> {
  const parts = page.locator('header, main, #panel, .time, #layers, .word.annotation');
  return (await parts.allInnerTexts()).join('\n');
}

/** The reader goes to another tab, or comes back. */
async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((now) => {
    const visibilityState = now ? 'hidden' : 'visible';
    Object.defineProperty(document, 'hidden', { value: now, configurable: true });
    Object.defineProperty(document, 'visibilityState', {
      value: visibilityState,
      configurable: true,
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
