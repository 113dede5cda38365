import { expect, type Locator, type Page, test } from '@playwright/test';
import { atRest, onScreen, open } from './map';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const address = '/dushanbe-2025/en/';
const article = (page: Page) => page.locator('#article');
const mention = (page: Page, name: string) =>
  article(page).getByRole('link', { name, exact: true }).first();
const shape = (page: Page, id: string) => page.locator(`svg.picture #${id}`);
const lit = /(^|[\s-])lit/;
/** The span around a mention that lights up. */
const around = (link: Locator) => link.locator('xpath=..');

test('pointing at a mention lights its place, and leaving it puts it out', async ({ page }) => {
  await open(page, address);
  await mention(page, 'Tajikistan').hover();
  await expect(shape(page, 'country-TJK')).toHaveClass(lit);
  await mention(page, 'Dushanbe').hover();
  await expect(shape(page, 'place-dushanbe')).toHaveClass(lit);
  await expect(shape(page, 'country-TJK')).not.toHaveClass(lit);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('svg.picture .lit')).toHaveCount(0);
});

test('focusing a mention lights it too, a region with all its countries', async ({ page }) => {
  await open(page, address);
  await mention(page, 'Russia').focus();
  await expect(shape(page, 'country-RUS')).toHaveClass(lit);
  const region = article(page).getByRole('button', { name: 'Central Asia' }).first();
  await region.focus();
  for (const code of ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])
    await expect(shape(page, `country-${code}`)).toHaveClass(lit);
  await expect(shape(page, 'country-RUS')).not.toHaveClass(lit);
  await region.press('Enter');
  // It has no panel: the map is led to its sentence's places.
  await expect(page).toHaveURL(/\?passage=p2s1$/);
  await atRest(page);
  await expect(shape(page, 'country-KAZ')).toBeInViewport();
});

test('what is pointed at on the map is lit in the text', async ({ page }) => {
  await open(page, address);
  const { x, y } = await onScreen(page, [103, 47]);
  await page.mouse.move(x, y);
  await expect(around(mention(page, 'Mongolia'))).toHaveClass(lit);
  await expect(around(mention(page, 'Tajikistan'))).not.toHaveClass(lit);
  await page.mouse.move(20, 20);
  await expect(around(mention(page, 'Mongolia'))).not.toHaveClass(lit);
});

test('a choice outside the text brings its sentence into sight', async ({ page }) => {
  await open(page, address);
  await expect(page.locator('#p10s1')).not.toBeInViewport();
  const { x, y } = await onScreen(page, [103, 47]);
  await page.mouse.click(x, y);
  await expect(page.locator('#p10s1')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#p10s1')).toHaveClass(lit);
  await expect(page.locator('#panel-heading')).toBeFocused();
});

test('a choice in the text leaves the text where it is', async ({ page }) => {
  await open(page, address);
  await mention(page, 'Mongolia').scrollIntoViewIfNeeded();
  const before = await page.locator('main').evaluate((column) => column.scrollTop);
  // Of this sentence, of which Russia’s excerpts are elsewhere.
  await article(page).locator('#p9s1').getByRole('link', { name: 'Moscow' }).press('Enter');
  await expect(page).toHaveURL(/country=RUS/);
  await atRest(page);
  const after = await page.locator('main').evaluate((column) => column.scrollTop);
  expect(after).toBe(before);
});

test('the margin leads to a paragraph’s address and to its annotations', async ({ page }) => {
  await open(page, address);
  await article(page).getByRole('link', { name: 'Paragraph 8' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?passage=p8$/);
  await expect(page.locator('#p8s1')).toHaveClass(lit);
  await expect(shape(page, 'country-AFG')).toBeInViewport();
  const dot = article(page).locator('a[href^="?annotation=afghan-border"]');
  await dot.hover();
  await expect(shape(page, 'line-tajik-afghan-border')).toHaveClass(lit);
  await dot.click();
  await expect(page).toHaveURL(/\?annotation=afghan-border$/);
});

test('a paragraph’s places can be listed', async ({ page }) => {
  await open(page, address);
  const places = page.locator('#p8 + div details');
  await expect(places.getByText('Afghanistan')).toBeHidden();
  await places.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(places.getByRole('listitem')).toHaveText(['Russia', 'Tajikistan', 'Afghanistan']);
});

test.describe('following the text', () => {
  const follow = (page: Page) => page.getByRole('switch', { name: 'Map follows the text' });
  const scrollTo = (page: Page, id: string) =>
    page.locator(`#${id}`).evaluate((passage) => {
      const column = passage.closest('main') as HTMLElement;
      const away = passage.getBoundingClientRect().top - column.getBoundingClientRect().top;
      column.scrollBy({ top: away - column.clientHeight / 3 + 10, behavior: 'instant' });
    });
  const isInView = (page: Page, position: [number, number]) =>
    expect
      .poll(async () => {
        const { x, y } = await onScreen(page, position);
        const map = await page.locator('#atlas').boundingBox();
        return map && x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height;
      })
      .toBe(true);

  test('what is read leads the map, and the address stays', async ({ page }) => {
    await open(page, `${address}?country=FRA`);
    await page.keyboard.press('Escape');
    await follow(page).click();
    await expect(follow(page)).toBeChecked();
    await scrollTo(page, 'p10s1');
    await expect(page.locator('#p10s1')).toHaveClass(lit);
    await atRest(page);
    await isInView(page, [106.9, 47.9]);
    const { search } = new URL(page.url());
    await scrollTo(page, 'p13s1');
    await expect(page.locator('#p13s1')).toHaveClass(lit);
    await expect(page.locator('#p10s1')).not.toHaveClass(lit);
    await atRest(page);
    await isInView(page, [-98, 39]);
    expect(new URL(page.url()).search).toBe(search);
  });

  test('switched off, the map stays where it is', async ({ page }) => {
    await open(page, address);
    await follow(page).click();
    await scrollTo(page, 'p10s1');
    await expect(page.locator('#p10s1')).toHaveClass(lit);
    await atRest(page);
    const before = await onScreen(page, [106.9, 47.9]);
    await follow(page).press(' ');
    await expect(follow(page)).not.toBeChecked();
    await scrollTo(page, 'p3s1');
    await atRest(page);
    const after = await onScreen(page, [106.9, 47.9]);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  });

  const inTheList = '#countries a[href^="?country=MNG"]';
  /** Its width on the screen, once the map has had longer than it takes to follow what is scrolled to. */
  const widthOfMongolia = async (page: Page) => {
    for (let times = 0; times < 2; times++) await atRest(page);
    return (await shape(page, 'country-MNG').boundingBox())?.width;
  };

  test('a choice leads the map, though the page scrolls the text to it', async ({ page }) => {
    await open(page, address);
    await follow(page).click();
    await page.locator(inTheList).evaluate((link: HTMLElement) => {
      link.focus({ preventScroll: true });
      link.click();
    });
    await expect(page.locator('#p10s1')).toBeInViewport({ ratio: 1 });
    expect(await widthOfMongolia(page)).toBeGreaterThan(300);
  });

  test('a choice leads the map, though it is made as soon as the map is to follow', async ({
    page,
  }) => {
    await open(page, address);
    await page.evaluate((link) => {
      document.querySelector<HTMLElement>('[role="switch"]')?.click();
      document.querySelector<HTMLElement>(link)?.click();
    }, inTheList);
    await expect(page.locator('#p10s1')).toBeInViewport({ ratio: 1 });
    await expect(follow(page)).toBeChecked();
    expect(await widthOfMongolia(page)).toBeGreaterThan(300);
  });

  test('a choice leads the map, though the text has been scrolled just before', async ({
    page,
  }) => {
    await open(page, address);
    await follow(page).click();
    await scrollTo(page, 'p10s1');
    await atRest(page);
    await page.locator('main').hover();
    await page.evaluate((link) => {
      const column = document.querySelector('main') as HTMLElement;
      column.addEventListener('scroll', () => document.querySelector<HTMLElement>(link)?.click(), {
        once: true,
      });
    }, inTheList);
    await page.mouse.wheel(0, -160);
    await expect(page).toHaveURL(/country=MNG/);
    await expect(page.locator('#p10s1')).toBeInViewport({ ratio: 1 });
    expect(await widthOfMongolia(page)).toBeGreaterThan(300);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of ['ar', 'en'])
    test(`${language}: what the margin holds can be pressed by a finger`, async ({ page }) => {
      await open(page, `/dushanbe-2025/${language}/`);
      const margin = page.locator('#p8 + div');
      for (const target of await margin.locator('a, summary').all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      await margin.locator('summary').tap();
      await expect(margin.getByRole('listitem')).toHaveCount(3);
    });
});
