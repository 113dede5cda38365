import { expect, type Locator, type Page, test } from '@playwright/test';
import { AccessibilityTree } from './accessibilityTree';
import { clickAt } from './map';

test.use({ javaScriptEnabled: false });

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

for (const [look, viewport] of Object.entries({ desk, phone }))
  test.describe(`without scripts, on a ${look}`, () => {
    test.use({ viewport });

    for (const [language, named, sentence, notMentioned] of [
      ['ar', 'منغوليا', 'بزيارة رسمية إلى منغوليا', 'لا يذكر المقال هذا البلد.'],
      ['en', 'Mongolia', 'visit to Mongolia', 'The article does not mention this country.'],
      ['ru', 'Монголия', 'визит в Монголию', 'В статье эта страна не упоминается.'],
    ] as const)
      test(`${language}: a click on a country leads to its sentences, or says that there are none`, async ({
        page,
      }) => {
        await page.goto(`/dushanbe-2025/${language}/`);
        await clickAt(page, [103, 46.5]);
        await expect(page).toHaveURL(/\/#MNG$/);
        const entry = countryEntry(page, named);
        await expect(entry).toBeInViewport();
        const excerpt = entry.getByRole('link', { name: sentence }).last();
        await expect(excerpt).toBeInViewport();

        await excerpt.click();
        await expect(page).toHaveURL(/\/#p10s1$/);
        await expect(page.locator('#p10s1')).toBeInViewport();
        await expect(page.locator('#p10s1')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');

        await expect(page.getByText(notMentioned)).toBeHidden();
        await clickOn(page, 'CHN');
        await expect(page.getByText(notMentioned)).toBeInViewport();
        await expect(page.locator('#country-CHN')).toHaveCSS('stroke-width', '2.2px');
        await expect(page.locator('#country-MNG')).not.toHaveCSS('stroke-width', '2.2px');
      });

    test('a country’s name in the article and in the list leads to its sentences', async ({
      page,
    }) => {
      await page.goto('/dushanbe-2025/en/');
      const entry = countryEntry(page, 'Afghanistan');
      await page.locator('#p8').getByRole('link', { name: 'Afghanistan' }).click();
      await expect(entry).toBeInViewport();
      await expect(entry.getByRole('link')).toHaveCount(2);
      await page.getByRole('link', { name: 'Article', exact: true }).click();
      await expect(entry).not.toBeInViewport();
      await page.getByRole('link', { name: 'Countries', exact: true }).click();
      await entry.getByRole('link', { name: '1 excerpt' }).click();
      await expect(entry).toBeInViewport();
      const sentence = (await page.locator('#p8s1').textContent()) ?? 'nothing';
      await expect(entry.getByRole('link').last()).toHaveText(sentence);
    });

    test('a number and a paragraph’s sign lead to the annotation and to the paragraph', async ({
      page,
    }) => {
      await page.goto('/dushanbe-2025/en/');
      const margin = page.locator('#article a[href*="afghan-border"]').first();
      await margin.click();
      await expect(page).toHaveURL(/#annotation-afghan-border$/);
      const entry = page.locator('#annotation-afghan-border');
      const bar = await page.locator('main nav').boundingBox();
      const top = async () => (await entry.boundingBox())?.y;
      await expect.poll(top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
      await expect(entry).toBeInViewport({ ratio: 1 });
      await expect(entry.locator('> a')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      await page.locator('#article a[href="?passage=p8#p8"]').click();
      await expect(page.locator('#p8')).toBeInViewport();
      const targets = await page
        .locator('main a[href*="#"]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
      expect(targets.length).toBeGreaterThan(100);
      for (const target of new Set(targets)) await expect(page.locator(target)).toHaveCount(1);
    });

    test('an annotation on the map leads to its entry', async ({ page }) => {
      await page.goto('/dushanbe-2025/en/');
      const annotation = page
        .locator('.picture a[href="#annotation-sanctions"] text')
        .filter({ visible: true });
      await expect(annotation.first()).toHaveCSS('text-decoration-line', 'none');
      await annotation.first().click();
      const entry = page.locator('#annotation-sanctions');
      await expect(entry).toBeInViewport({ ratio: 1 });
      await expect(entry.locator('> a')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    });

    test('every country of the map is followed somewhere, and no shape is a stop of the Tab key', async ({
      page,
    }) => {
      await page.goto('/dushanbe-2025/en/');
      const targets = await page
        .locator('svg.picture a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(targets.length).toBeGreaterThan(200);
      for (const target of targets) await expect(page.locator(target)).toHaveCount(1);
      await expect(page.locator('svg.picture a:not([tabindex="-1"])')).toHaveCount(0);
    });

    test('every link that is read out has a name', async ({ page }) => {
      await page.goto('/dushanbe-2025/ar/');
      const tree = await AccessibilityTree.of(page);
      await expect.poll(async () => (await tree.all('link')).length).toBeGreaterThan(50);
      expect(await tree.all('link', '')).toEqual([]);
    });

    test('nothing is shown that needs them, and the legend says what is on the map', async ({
      page,
    }) => {
      await page.goto('/dushanbe-2025/en/');
      const layers = page.locator('#layers');
      await expect(layers.getByText('Commonwealth').filter({ visible: true })).not.toHaveCount(0);
      await expect(layers.getByText('Criminal Court').filter({ visible: true })).toHaveCount(0);
      const controls = page.locator('button, input, [role="switch"]').filter({ visible: true });
      await expect(controls).toHaveText([/^Layers/]);
      await expect(layers.getByRole('button')).toHaveCSS('pointer-events', 'none');
      const legend = await layers.boundingBox();
      const trips = layers.getByText('Trips').filter({ visible: true }).first();
      const named = await trips.boundingBox();
      expect(named?.y).toBeLessThan((legend?.y ?? 0) + (legend?.height ?? 0));
      expect((named?.x ?? 0) + (named?.width ?? 0)).toBeLessThan(viewport.width);
    });

    test('the language can be changed', async ({ page }) => {
      await page.goto('/dushanbe-2025/ar/');
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Putin in Dushanbe');
      await page.getByRole('link', { name: 'Русский' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    });
  });

test('once alive, shapes are no links', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto('/dushanbe-2025/en/');
  await expect(page.locator('svg.picture.live path.country').first()).toBeAttached();
  await expect(page.locator('svg.picture a')).toHaveCount(0);
  await context.close();
});

/** A click on a country where no annotation lies on it. */
async function clickOn(page: Page, code: string): Promise<void> {
  const [x, y] = await page.locator(`#country-${code}`).evaluate((shape) => {
    const { left, top, width, height } = shape.getBoundingClientRect();
    const shares = Array.from({ length: 19 }, (_, n) => (n + 1) / 20);
    const points = shares.flatMap((down) =>
      shares.map((across): [number, number] => [left + across * width, top + down * height]),
    );
    return points.find((point) => document.elementFromPoint(...point) === shape) ?? [0, 0];
  });
  await page.mouse.click(x, y);
}

function countryEntry(page: Page, name: string): Locator {
  return page
    .locator('#countries')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${name}`) }) });
}
