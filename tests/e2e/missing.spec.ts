/** Files that a page is made of: missing, never coming, cut short, or something else. The words stay, it is said, and can be tried again. */
import { expect, type Page, type Route, test } from '@playwright/test';
import { catalogueOf, loadCatalogues } from '../../src/words/catalogues';
import { atRest, finelyDrawn, open } from './map';
import { promptly } from './promptly';
import { spoilStory, storyFiles } from './spoilStory';

await loadCatalogues();

const faults: Readonly<Record<string, (route: Route) => unknown>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'no' }),
  'never comes': () => {},
  'is cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  'comes empty': async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: '' });
  },
  'is a page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>' }),
};

const firstWords: Readonly<Record<string, string>> = {
  ar: 'بدأ الرئيس الروسي',
  en: 'Russian President Vladimir Putin began',
  ru: 'Российский президент Владимир Путин',
};

test.describe('without a script that every page asks for', () => {
  for (const [language, file] of [
    ['ar', 'main'],
    ['en', 'shared'],
    ['ru', 'LiveMap'],
    ['ar', 'ar'],
    ['en', 'story'],
  ] as const)
    test(`${language}: ${file}`, async ({ page }) => {
      const { retry, faults: say } = catalogueOf(language);
      for (const [fault, answer] of Object.entries(faults))
        await test.step(fault, async () => {
          const { asked, mend } = await spoil(page, `**/assets/${file}-*`, answer);
          await page.goto(`/dushanbe-2025/${language}/?country=MNG`, { waitUntil: 'commit' });
          await expect(page.locator('#article')).toContainText(firstWords[language] ?? '');
          const notice = page.getByRole('alert').filter({ visible: true });
          await patient(page);
          await expect(notice).toHaveCount(1);
          const unusable = file === 'story' && fault !== 'never comes';
          await expect(notice).toContainText(unusable ? say.storyUnusable : say.mapStill);
          await expect(page.locator('svg.picture')).toBeVisible();
          await asked();
          mend();
          if (fault !== 'never comes') return;
          await notice.getByRole('link', { name: retry }).click();
          await expect(page.locator('svg.picture.live')).toBeVisible();
          await expect(page.locator('#panel')).toBeVisible();
          await expect(notice).toHaveCount(0);
        });
    });
});

for (const [language, faultsOfStyles] of [
  ['ar', ['is cut short', 'is missing']],
  ['ru', ['never comes', 'is a page']],
] as const)
  test(`${language}: without the sheet of what comes later the page stays as it was drawn`, async ({
    page,
  }) => {
    const { retry, faults: say } = catalogueOf(language);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const fault of faultsOfStyles)
      await test.step(fault, async () => {
        const { asked, mend } = await spoil(page, '**/assets/style-*', faults[fault]);
        await page.goto(`/dushanbe-2025/${language}/`, { waitUntil: 'commit' });
        const notice = page.getByRole('alert').filter({ visible: true });
        if (fault === 'never comes') await patient(page);
        await expect(notice).toContainText(say.mapStill);
        await expect(page.locator('#article')).toContainText(firstWords[language] ?? '');
        await expect(async () => {
          const map = await page.locator('#atlas').boundingBox();
          expect(map?.height).toBeGreaterThan(200);
          expect(map?.height).toBeLessThan(500);
        }).toPass();
        await expect(page.locator('svg.picture.live')).toHaveCount(0);
        // What opens leaves the words and the way to try again where they are.
        await page.locator('#p1s1 a').first().click();
        await expect(page.locator('#panel-heading')).toBeInViewport();
        await expect(page.locator('main')).toBeInViewport({ ratio: 0.4 });
        await expect(notice.getByRole('link', { name: retry })).toBeInViewport();
        await page.keyboard.press('Escape');
        await asked();
        mend();
        await notice.getByRole('link', { name: retry }).click();
        await expect(page.locator('svg.picture.live')).toBeVisible();
        await expect(notice).toHaveCount(0);
      });
  });

test('a sheet that comes late is taken', async ({ page }) => {
  const held: Route[] = [];
  await page.route('**/assets/style-*', (route) => held.push(route));
  await page.goto('/dushanbe-2025/en/', { waitUntil: 'commit' });
  await expect(page.getByRole('checkbox').first()).toBeEnabled();
  await patient(page);
  const notice = page.getByRole('alert').filter({ visible: true });
  await expect(notice).toContainText(catalogueOf('en').faults.mapStill);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const route of held) await route.continue().catch(() => undefined);
  await expect(page.locator('svg.picture.live')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('without fonts, icons and the app manifest nothing is missed, and nothing is said', async ({
  page,
}) => {
  const asked: string[] = [];
  await promptly(page);
  let failed = 0;
  await page.route(/\.(?:woff2|svg|png|webmanifest)$/, async (route) => {
    asked.push(route.request().url());
    // Also once the map is alive.
    await page.waitForSelector('svg.picture.live');
    await route.fulfill({ status: 404, body: 'no' });
    failed++;
  });
  await open(page, '/dushanbe-2025/ar/?country=MNG');
  await expect.poll(() => asked.some((address) => address.endsWith('.woff2'))).toBe(true);
  await expect.poll(() => failed).toBe(asked.length);
  await atRest(page);
  await expect(page.locator('svg.picture.live')).toBeVisible();
  await expect(page.locator('#panel')).toBeVisible();
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
});

for (const [where, part] of [
  ['in its lists', 'id="countries"'],
  ['in its map', 'id="borders"'],
] as const)
  test(`a page that is cut short ${where} says so at once, and shows what it has`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    let cut = true;
    await page.route('**/en/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: cut ? html.slice(0, html.indexOf(part)) : html });
    });
    // Nothing that would be shown with time is.
    const tools = await page.context().newCDPSession(page);
    await tools.send('Animation.enable');
    await tools.send('Animation.setPlaybackRate', { playbackRate: 0 });
    await page.goto('/dushanbe-2025/en/');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText(catalogueOf('en').faults.mapStill);
    await expect(notice).toBeVisible();
    await expect(page.locator('#article')).toHaveCount(part === 'id="countries"' ? 1 : 0);
    cut = false;
    await notice.getByRole('link', { name: catalogueOf('en').retry }).click();
    await expect(page.locator('svg.picture.live')).toBeVisible();
  });

test('what comes when it is wanted and doesn’t: it is said, and a new page has it', async ({
  page,
}) => {
  const { search, share, retry } = catalogueOf('ru');
  await page.clock.install();
  await open(page, '/dushanbe-2025/ru/?country=MNG');
  for (const [fault, answer] of Object.entries(faults)) {
    const { asked, mend } = await spoil(page, /assets\/(search|download)-/, answer);
    await page.getByRole('combobox').fill('Путин');
    if (fault === 'never comes') await page.clock.runFor(21_000);
    const found = page.getByRole('search');
    await expect(found.getByText(search.failed).first()).toBeVisible();
    await expect(found.getByRole('link', { name: retry })).toBeVisible();

    await page.getByRole('button', { name: share.open }).click();
    await page.getByRole('button', { name: share.files.geojson }).click();
    const dialog = page.getByRole('dialog');
    if (fault === 'never comes') await page.clock.runFor(21_000);
    await expect(dialog.getByRole('status')).toContainText(share.failed);
    await asked();
    mend();
    await dialog.getByRole('link', { name: retry }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('svg.picture.live')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Монголия' })).toBeVisible();
  }
  await page.getByRole('combobox').fill('Путин');
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('a script that fails while the page is read leaves the words, says so, and can be tried again', async ({
  page,
}) => {
  const { retry, faults: say } = catalogueOf('en');
  await open(page, '/dushanbe-2025/en/?country=MNG');
  const { asked, mend } = await spoil(page, '**/assets/search-*', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function indexing() { throw new Error("of another release") }',
    }),
  );
  await page.getByRole('combobox').fill('Kaz');
  const notice = page.getByRole('alert').filter({ visible: true });
  await expect(notice).toContainText(say.mapStill);
  await expect(page.locator('#article')).toContainText(firstWords.en ?? '');
  await expect(page.locator('#article p')).toHaveCount(13);
  // The rules of what is seen come with the picture.
  await expect(page.locator('#article p').first()).toHaveCSS('font-family', /Serif/);
  await expect(page.locator('svg.picture #country-RUS')).toBeInViewport();
  await expect(notice).toBeInViewport();
  await asked();
  mend();
  await notice.getByRole('link', { name: retry }).click();
  await expect(page.locator('svg.picture.live')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
});

test('the finer outlines: late, of another version, or gone with their release', async ({
  page,
}) => {
  const { faults: say, retry } = catalogueOf('en');
  const notice = page.getByRole('alert').filter({ hasText: say.mapCoarse });
  await page.clock.install();
  for (const [file, answer] of [
    ['map', (route) => route.fulfill({ json: { version: 99, layers: [] } })],
    ['map', (route) => route.fulfill({ json: { objects: { countries: {} }, arcs: [] } })],
    ['names', (route) => route.fulfill({ json: { version: 0 } })],
    ['fineMap', faults['is missing']],
    ['map', faults['never comes']],
  ] as [string, (typeof faults)[string]][]) {
    const { asked, mend } = await spoil(page, `**/assets/${file}-*`, answer);
    await page.goto('/dushanbe-2025/en/?at=39,71,7');
    await expect(page.locator('svg.picture.live')).toBeVisible();
    await asked();
    if (answer === faults['never comes']) await page.clock.runFor(21_000);
    await expect(notice).toBeVisible();
    // Once more in vain: the second time the page is opened anew.
    if (answer !== faults['never comes']) {
      await notice.getByRole('button', { name: retry }).click();
      await expect(notice).toBeVisible();
    }
    mend();
    const anew = answer === faults['never comes'] ? undefined : page.waitForEvent('load');
    await notice.getByRole('button', { name: retry }).click();
    await anew;
    await expect(notice).toBeHidden();
    await finelyDrawn(page);
  }
});

for (const [language, newer] of [
  ['ar', 'مكتوب للإصدار 99'],
  ['en', 'written for version 99'],
  ['ru', '99'],
] as const)
  test(`${language}: a story of a newer version, or of none that ever was, is said to be`, async ({
    page,
  }) => {
    const isSaid = async (file: string, text: string, what: string | RegExp) => {
      await spoilStory(page, file, () => text);
      await page.goto(`/dushanbe-2025/${language}/`);
      const notice = page.getByRole('alert').filter({ visible: true });
      await expect(notice.getByRole('link')).toBeVisible();
      await expect(page.locator('#article')).toContainText(firstWords[language] ?? '');
      await expect(notice.locator('ul')).toContainText(what);
      await page.unroute(storyFiles);
    };
    const schema = '{ "schema": 99, "all": "else" }';
    for (const file of ['story.json', 'memberships.json']) {
      await isSaid(file, schema, new RegExp(`${file}: .*${newer}`));
      await isSaid(file, '{ "schema": 0 }', `${file} › schema`);
    }
  });

/** Has files answered for with a fault, until it is mended; the page may ask for them later than its notice is seen. */
async function spoil(
  page: Page,
  files: string | RegExp,
  fault: ((route: Route) => unknown) | undefined,
): Promise<{ asked: () => Promise<void>; mend: () => void }> {
  let broken = true;
  let times = 0;
  await page.route(files, (route) => {
    times++;
    return broken ? fault?.(route) : route.continue();
  });
  return {
    asked: () => expect.poll(() => times).toBeGreaterThan(0),
    mend: () => {
      broken = false;
    },
  };
}

/** As if the reader had waited for as long as the page lets the map be late. */
async function patient(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        for (const one of document.getAnimations()) one.finish();
        return [...document.querySelectorAll('[role="alert"]')].some((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        );
      }),
    )
    .toBe(true);
}
