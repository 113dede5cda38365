/** A second visit without a network, and a new version while pages of the old one are open. */
import { test as base, expect, type Page } from '@playwright/test';
import { approach, atRest, clickAt, finelyDrawn, open } from './map';
import { refusals } from './refusals';
import { Release } from './release';

const test = base.extend<{ site: Release }>({
  site: async ({ browserName: _ }, use) => {
    const site = new Release();
    await site.up();
    await use(site);
    await site.down();
    site.remove();
  },
});
test.use({ serviceWorkers: 'allow' });
test.slow();

const story = 'dushanbe-2025';

/** A first visit, until all is kept. */
async function visit(page: Page, site: Release, language = 'en'): Promise<void> {
  await open(page, `${site.address}${story}/${language}/`);
  await expectWorkers(page, 'activated');
}

/** That of the story is so far. */
async function expectWorkers(page: Page, state: string): Promise<void> {
  await expect
    .poll(() => workers(page), { timeout: 60_000 })
    .toEqual(['/news/ activated', `/news/${story}/ ${state}`]);
}

/** Each worker's place and how far its newest version is. */
function workers(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    return all
      .map(({ scope, installing, waiting, active }) => {
        const state = installing ? 'installing' : waiting ? 'waiting' : active?.state;
        return `${new URL(scope).pathname} ${state}`;
      })
      .toSorted();
  });
}

/** Loads the second version from the network: a busy machine may answer later than the page's worker waits for it. */
async function loadSecond(page: Page, load: () => Promise<unknown>): Promise<void> {
  await expect(async () => {
    await load();
    expect(await version(page)).toBe('2');
  }).toPass({ timeout: 90_000 });
  await atRest(page);
}

function version(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('meta[name="version"]')?.getAttribute('content') ?? null,
  );
}

/** The page does what wants files that come later. */
async function zoomIn(page: Page): Promise<void> {
  await approach(page, [68.8, 38.5], 4);
  await finelyDrawn(page);
}

test('a first visit has its map before anything is kept', async ({ page, site }) => {
  await page.addInitScript(() => {
    const register = ServiceWorkerContainer.prototype.register;
    ServiceWorkerContainer.prototype.register = function (...request) {
      document.documentElement.dataset.mapWasLive ??= String(
        !!document.querySelector('svg.picture.live'),
      );
      return register.apply(this, request);
    };
  });
  await visit(page, site);
  await expect(page.locator('html')).toHaveAttribute('data-map-was-live', 'true');
  const first = site.asked.findIndex((address) => address.endsWith('/sw.js'));
  const before = site.asked.slice(0, first).join();
  expect(before).toContain('assets/LiveMap-');
  expect(before).toContain('assets/story-');
  expect(before).not.toContain('assets/map-');
});

test('without a network the site opens again: every page, the map, a link to one country', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  await page.close();
  await site.down();

  const again = await context.newPage();
  const refused = await refusals(again);
  const others: string[] = [];
  again.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.address))
      others.push(request.url());
  });
  await open(again, site.address);
  await expect(again).toHaveURL(`${site.address}${story}/en/`);
  await expect(again.locator('#article')).toContainText('Russian President Vladimir Putin began');
  await clickAt(again, [103, 46.5]);
  await expect(again.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  // So near files are wanted that come later.
  await finelyDrawn(again);

  await again.getByRole('link', { name: 'Русский' }).click();
  await expect(again).toHaveURL(/\/ru\//);
  await atRest(again);
  await expect(again.getByRole('region', { name: 'Монголия' })).toBeVisible();

  // Without the slash at its end, and from its folder.
  await open(again, `${site.address}${story}/ar?country=KAZ`);
  await expect(again).toHaveURL(`${site.address}${story}/ar/?country=KAZ`);
  await expect(again.getByRole('region', { name: 'كازاخستان' })).toBeVisible();
  await open(again, `${site.address}${story}?country=KAZ`);
  await expect(again).toHaveURL(`${site.address}${story}/en/?country=KAZ`);
  // As some hosts and mail programs write it.
  await open(again, `${site.address}${story}/en/index.html?country=MNG`);
  await expect(again.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  expect(others).toEqual([]);
  expect(refused).toEqual([]);
});

for (const [state, says] of [
  ['failing', 'fails'],
  ['silent', 'never answers'],
] as const)
  test(`when the server ${says}, the site opens again`, async ({ page, site }) => {
    await visit(page, site);
    site.state = state;
    await open(page, `${site.address}${story}/en/?country=MNG`);
    await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  });

test('a new version: pages of the old one keep their files, a reload has the new one', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  await page.reload();
  await atRest(page);
  const old = page;
  site.publish('2');
  site.asked.length = 0;

  const fresh = await context.newPage();
  await loadSecond(fresh, () => fresh.goto(`${site.address}${story}/en/`));
  // Its own files come with it; nobody is asked for one of the old.
  await expectWorkers(fresh, 'waiting');

  // The old page has files to fetch that the server has no longer. Behind another, its frames come late.
  await old.bringToFront();
  await zoomIn(old);
  expect(await version(old)).toBeNull();
  expect(site.asked.filter((address) => /assets\/(?!v2-)/.test(address))).toEqual([]);

  // No network, and the old worker still answers: with its own version, whole.
  await fresh.close();
  await site.down();
  const offline = await context.newPage();
  const refused = await refusals(offline);
  await open(offline, `${site.address}${story}/ru/`);
  expect(await version(offline)).toBeNull();
  await zoomIn(offline);
  expect(refused).toEqual([]);
  await offline.close();

  await site.up();
  await loadSecond(old, () => old.reload());
  await zoomIn(old);
  expect(site.asked.filter((address) => /assets\/(?!v2-)/.test(address))).toEqual([]);

  // With the last page of it the old version goes.
  await old.goto('about:blank');
  await site.down();
  await expect(async () => {
    await old.goto(`${site.address}${story}/ar/`);
    const seen = await version(old);
    // Left each time: an open page would keep its version.
    await old.goto('about:blank');
    expect(seen).toBe('2');
  }).toPass({ timeout: 90_000 });
  await open(old, `${site.address}${story}/ar/`);
  expect(await version(old)).toBe('2');
  await zoomIn(old);
});

test('the version that was read last is the one that is kept, though a page stays open', async ({
  page,
  site,
}) => {
  await visit(page, site);
  site.publish('2');
  await loadSecond(page, () => page.reload());
  // Nothing of the first is kept any longer.
  const kept = async (of: RegExp) => {
    const addresses = await page.evaluate(async (scope) => {
      const names = (await caches.keys()).filter((name) => name.includes(`/${scope}/`));
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return lists.flat().map(({ url }) => url);
    }, story);
    return addresses.filter((address) => of.test(address)).length;
  };
  await expect.poll(() => kept(/assets\/(?!v2-)/), { timeout: 60_000 }).toBe(0);
  expect(await kept(/assets\/v2-/)).toBeGreaterThan(10);
  await zoomIn(page);
  await site.down();
  await open(page, `${site.address}${story}/ru/`);
  expect(await version(page)).toBe('2');
  await zoomIn(page);
});

test('a version of which half has arrived is not taken', async ({ page, context, site }) => {
  await visit(page, site);
  site.publish('2');
  // Its list is there, and one page isn't yet.
  const russian = `${story}/ru/index.html`;
  site.change(russian, (text) => text.replace('content="2"', 'content="1"'));
  const asked = site.asked.length;
  await loadSecond(page, () => page.reload());
  await expect.poll(() => site.asked.slice(asked).includes(`/${story}/ru/`)).toBe(true);
  await expectWorkers(page, 'activated');
  await page.close();
  await site.down();
  const again = await context.newPage();
  await open(again, `${site.address}${story}/ru/`);
  expect(await version(again)).toBeNull();
  await zoomIn(again);
});

for (const [says, harm] of [
  ['has none', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  [
    'refuses them',
    () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no'));
    },
  ],
] as const)
  test(`a browser that ${says} shows the site, and nothing is wrong`, async ({ page, site }) => {
    const refused = await refusals(page);
    await page.addInitScript(harm);
    await open(page, `${site.address}${story}/en/`);
    await clickAt(page, [103, 46.5]);
    await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
    expect(refused).toEqual([]);
  });

test('a worker that is none, or that fails, or whose storage fails, does no harm', async ({
  page,
  site,
}) => {
  const address = `${site.address}${story}/en/?country=MNG`;
  const shows = async () => {
    await open(page, address);
    await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  };
  const worker = `${story}/sw.js`;
  let whole = '';
  site.change(worker, (text) => {
    whole = text;
    return '<!doctype html><p>';
  });
  await shows();
  site.change(worker, () => 'throw new Error();');
  await shows();
  await expect.poll(async () => (await workers(page)).join()).not.toContain(`${story}/`);
  // It keeps all, and can read none of it.
  site.change(worker, () =>
    [
      `const lost = () => Promise.reject(new DOMException('lost'));`,
      `addEventListener('activate', () => { Cache.prototype.match = CacheStorage.prototype.match = lost; });`,
      whole,
    ].join('\n'),
  );
  await visit(page, site);
  await shows();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
    .toContain(story);
});

test('a frame in another’s page keeps nothing', async ({ page, site }) => {
  await page.route(`${site.address}paper`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${site.address}${story}/en/?embed=compact" width="600" height="450"></iframe>`,
    }),
  );
  await page.goto(`${site.address}paper`);
  await expect(page.frameLocator('iframe').locator('svg.picture.live')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(site.asked.filter((address) => address.includes('sw.js'))).toEqual([]);
});

for (const [language, direction, name] of [
  ['ar', 'rtl', 'أطلس المقال'],
  ['en', 'ltr', 'Article Atlas'],
  ['ru', 'ltr', 'Атлас статьи'],
] as const)
  test(`${language}: the page can be installed`, async ({ page, site }) => {
    await page.goto(`${site.address}${story}/${language}/`);
    const cdp = await page.context().newCDPSession(page);
    const { errors, data = '' } = await cdp.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const manifest = JSON.parse(data);
    expect(manifest).toMatchObject({ lang: language, dir: direction, short_name: name });
    const at = `${site.address}${story}/${language}/`;
    for (const { src, sizes, type } of manifest.icons) {
      const answer = await page.request.get(new URL(src, at).href);
      expect(answer.headers()['content-type']).toBe(type);
      if (type === 'image/png') {
        const body = await answer.body();
        expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes);
      }
    }
    expect(new URL(manifest.start_url, at).href).toBe(at);
  });
