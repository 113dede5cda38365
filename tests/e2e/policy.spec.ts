import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { catalogueOf, loadCatalogues } from '../../src/words/catalogues';
import { atRest, clickAt, open } from './map';
import { dist, type Host, plainHost } from './plainHost';
import { refusals } from './refusals';

await loadCatalogues();

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .toSorted();
const streets = 'https://tile.openstreetmap.org';

/** What a page's HTML holds that a policy is about, as a browser reads it. */
function read(page: Page, html: string) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const all = [...parsed.querySelectorAll('*')];
    const texts = (selector: string) =>
      [...parsed.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    return {
      policy: parsed.querySelector<HTMLMetaElement>(
        'meta[charset] + meta[http-equiv="Content-Security-Policy"]',
      )?.content,
      attributes: all.flatMap(({ tagName, attributes }) =>
        [...attributes]
          .filter(({ name }) => name === 'style' || name.startsWith('on') || name === 'srcdoc')
          .map(({ name }) => `${tagName} ${name}`),
      ),
      scripts: texts('script:not([src], [type="application/json"])'),
      styles: texts('style'),
      links: [...parsed.querySelectorAll('a')].map((link) => ({
        href: link.getAttribute('href') ?? '',
        rel: link.rel,
      })),
    };
  }, html);
}

function hashes(policy: string | undefined, directive: string): string[] {
  const [, ...sources] = (policy ?? '')
    .split('; ')
    .map((one) => one.split(' '))
    .find(([name]) => name === directive) ?? [''];
  return sources.filter((source) => source !== "'self'").toSorted();
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

for (const path of pages)
  test(`${path}: its policy names all that stands in it, and the header says the same`, async ({
    page,
  }) => {
    const html = readFileSync(`${dist}/${path}`, 'utf8');
    const { policy, attributes, scripts, styles, links } = await read(page, html);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy).not.toMatch(/unsafe-|\*|https?:(?!\/\/tile\.openstreetmap\.org;)/);
    expect(attributes).toEqual([]);
    expect(hashes(policy, 'script-src')).toEqual([...new Set(scripts)].map(hashOf).toSorted());
    expect(hashes(policy, 'style-src')).toEqual(styles.map(hashOf).toSorted());
    for (const { href, rel } of links) {
      expect(href).toMatch(/^(?:$|https?:\/\/|[./#?]|[\w-]+\/)/);
      if (href.startsWith('http')) expect(rel).toContain('noopener');
    }
    const address = path === '404.html' ? '/nowhere' : `/${path.replace(/index\.html$/, '')}`;
    const headers = (await page.request.get(address)).headers();
    expect(headers['content-security-policy']).toBe(policy);
  });

test('what stands in a story’s page is the same in each: code, rules, and numbers in them', async ({
  page,
}) => {
  const said = new Set<string>();
  for (const path of pages.filter((one) => one.split('/').length === 3)) {
    const { scripts, styles } = await read(page, readFileSync(`${dist}/${path}`, 'utf8'));
    expect(scripts[1]).toBe('aimPicture()');
    // Which fonts come first differs by language.
    const rules = styles
      .join('')
      .replaceAll(/[\d.]+/g, '')
      .split('}')
      .toSorted();
    said.add(JSON.stringify([scripts, rules]));
  }
  expect(said.size).toBe(1);
});

/** Opens all that a page can show. */
async function walk(page: Page): Promise<void> {
  await clickAt(page, [103, 46.5]);
  await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
  await atRest(page);
  await leadsOutSafely(page.locator('#panel'));
  await page.keyboard.press('Escape');
  await page.getByRole('search').getByRole('combobox').fill('Dushanbe');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('slider').press('Home');
  await page.getByRole('slider').press('End');
  await page.getByRole('checkbox', { name: /International Criminal Court/ }).check();
  await page.getByRole('button', { name: catalogueOf('en').theme.dark }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await atRest(page);
  await page.getByRole('radio', { name: 'Web Mercator' }).check();
  await atRest(page);
  await page.getByRole('checkbox', { name: 'Street map' }).check();
  await expect(page.locator('img.leaflet-tile-loaded').first()).toBeAttached();
  await leadsOutSafely(page.locator('#layers'));
  await page.getByRole('checkbox', { name: 'Street map' }).uncheck();
  await page.getByRole('radio', { name: 'Equal-area' }).check();
  await atRest(page);
  await page.getByRole('button', { name: 'Share and download' }).click();
  for (const name of ['GeoJSON', 'Web Annotations', 'Map (SVG)', 'Map (PNG)']) {
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name }).click();
    expect(await (await download).failure()).toBeNull();
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take the tour' }).click();
  const card = page.locator('section#tour');
  for (let step = 1; step <= 3; step++)
    await card.getByRole('button', { name: 'Next', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.goto(new URL('?annotation=afghan-border', page.url()).href);
  await atRest(page);
  await expect(page.locator('#panel')).toBeVisible();
}

/** There are links to other sites in it, and none hands this page to them. */
async function leadsOutSafely(part: Locator): Promise<void> {
  const links = part.locator('a[href^="http"]');
  await expect(links.first()).toBeAttached();
  await expect(part.locator('a[href^="http"]:not([rel~="noopener"])')).toHaveCount(0);
}

/** Nothing but the site is asked, and the tiles answer. */
async function withTiles(page: Page): Promise<void> {
  await page.route(`${streets}/**`, (route) =>
    route.fulfill({ contentType: 'image/png', body: pixel }),
  );
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('all that a page can do keeps within its policy', async ({ page }) => {
  test.slow();
  const refused = await refusals(page);
  await withTiles(page);
  await open(page, '/');
  await expect(page).toHaveURL(/\/dushanbe-2025\/en\/$/);
  await walk(page);
  expect(refused).toEqual([]);
});

test('a page that leads nowhere, and a language chosen, keep within theirs', async ({ page }) => {
  const refused = await refusals(page);
  await open(page, '/dushanbe-2025/ar/?country=MNG');
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(/\/ru\//);
  await atRest(page);
  expect(refused).toEqual([]);
  await page.goto('/nowhere');
  await expect(page.getByRole('main')).toHaveCSS('display', 'grid');
  // That the page itself was a 404 is all there is to say.
  expect(refused.filter((one) => !one.includes('404'))).toEqual([]);
});

/** What an attacker would try from within, and what each try came to. */
function tries() {
  const attempt = (act: () => unknown) => {
    try {
      act();
      return 'done';
    } catch (error) {
      return (error as Error).name;
    }
  };
  const types = (window as unknown as { trustedTypes: { createPolicy(name: string): unknown } })
    .trustedTypes;
  const wild = window as unknown as { ran?: boolean };
  return new Promise<Record<string, unknown>>((settle) => {
    // Later, since the test's own script may do what the page's may not.
    setTimeout(async () => {
      const made = {
        html: attempt(() => {
          document.createElement('div').innerHTML = '<img src="x" onerror="ran = true">';
        }),
        scriptText: attempt(() => {
          document.createElement('script').textContent = 'ran = true';
        }),
        scriptAddress: attempt(() => {
          document.createElement('script').src = 'data:text/javascript,ran=true';
        }),
        handler: attempt(() => document.body.setAttribute('onclick', 'ran = true')),
        evaluation: attempt(() => new Function('ran = true')()),
        defaultPolicy: attempt(() => types.createPolicy('default')),
        otherPolicy: attempt(() => types.createPolicy('mine')),
        elsewhere: await fetch('https://elsewhere.example/').catch(({ name }) => name),
      };
      const script = document.createElement('script');
      script.append('ran = true');
      attempt(() => document.body.append(script));
      const link = document.createElement('a');
      link.href = 'javascript:ran = true';
      document.body.append(link);
      link.click();
      setTimeout(() => settle({ ...made, ran: wild.ran }), 100);
    });
  });
}

const refusedTries = {
  html: 'TypeError',
  scriptText: 'TypeError',
  scriptAddress: 'TypeError',
  handler: 'TypeError',
  evaluation: 'EvalError',
  defaultPolicy: 'TypeError',
  otherPolicy: 'TypeError',
  elsewhere: 'TypeError',
  ran: undefined,
};

test('HTML, scripts and other origins are refused to whoever gets in', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  expect(await page.evaluate(tries)).toEqual(refusedTries);
});

/** A page of others with a view in it. @param attributes of the frame */
function paper(address: string, attributes: string): string {
  return `<link rel="icon" href="data:,">
<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
<iframe ${attributes} width="600" height="450" src="${address}"></iframe>`;
}

test.describe('on a host that sends no header', () => {
  let host: Host;
  test.beforeAll(async () => {
    host = await plainHost(({ pathname, search }) => {
      if (!['/paper', '/wary-paper'].includes(pathname)) return undefined;
      const attributes = pathname === '/wary-paper' ? 'sandbox="allow-scripts"' : '';
      return (response) => response.end(paper(search.slice(1), attributes));
    });
  });
  test.afterAll(() => host.close());

  test('the page’s own tag is the policy, and all works', async ({ page }) => {
    test.slow();
    const refused = await refusals(page);
    await withTiles(page);
    const answer = await page.goto(`${host.origin}/dushanbe-2025/en/`);
    expect(answer?.headers()['content-security-policy']).toBeUndefined();
    await atRest(page);
    await walk(page);
    expect(refused).toEqual([]);
    expect(await page.evaluate(tries)).toEqual(refusedTries);
  });

  test('a page of others may embed it, is told a height and nothing else, and can tell it nothing', async ({
    page,
    baseURL,
  }) => {
    const refused = await refusals(page);
    await page.goto(`${host.origin}/paper?${baseURL}/dushanbe-2025/en/?country=MNG&embed=compact`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg.picture.live')).toBeVisible();
    await expect(frame.locator('#panel-heading')).toHaveText('Mongolia');
    const heard = () => page.evaluate('heard') as Promise<unknown[]>;
    await expect.poll(heard).toEqual([{ type: 'article-atlas:height', height: 450 }]);

    const view = frame.locator('body');
    // What is still coming is not told by messages.
    const [embedded] = page.mainFrame().childFrames();
    if (!embedded) throw new Error('no frame');
    await atRest(embedded);
    const before = await view.innerHTML();
    // The test's own ear: when it has heard all of them, so could the page have.
    await view.evaluate(() => {
      const ear = window as unknown as { heard: number };
      ear.heard = 0;
      addEventListener('message', () => ear.heard++);
    });
    const sent = await page.evaluate(() => {
      const odd = [
        undefined,
        null,
        '',
        'article-atlas:height',
        '{"type":"article-atlas:country","country":"KAZ"}',
        Number.NaN,
        10n ** 400n,
        [],
        new Map([['type', 'article-atlas:height']]),
        new ArrayBuffer(1 << 16),
        { type: 'article-atlas:height', height: -1 },
        { type: 'article-atlas:country', country: 'KAZ' },
        { type: 'article-atlas:theme', theme: 'dark' },
        { source: 'react-devtools-bridge', payload: { event: 'reload' } },
        JSON.parse('{"__proto__":{"type":"article-atlas:height"}}'),
        { type: 'x'.repeat(1 << 16) },
      ];
      const flood = Array.from({ length: 100 }, () => odd).flat();
      const view = document.querySelector('iframe')?.contentWindow;
      for (const message of flood) view?.postMessage(message, '*');
      return flood.length;
    });
    const arrived = () => view.evaluate(() => (window as unknown as { heard: number }).heard);
    await expect.poll(arrived).toBe(sent);
    expect(await view.innerHTML()).toBe(before);
    expect(await heard()).toHaveLength(1);
    expect(refused).toEqual([]);
  });

  test('also in a frame that may do nothing but run its scripts', async ({ page, baseURL }) => {
    const refused = await refusals(page);
    await page.goto(
      `${host.origin}/wary-paper?${baseURL}/dushanbe-2025/en/?country=MNG&embed=compact`,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg.picture.live')).toBeVisible();
    await expect(frame.locator('#panel-heading')).toHaveText('Mongolia');
    await expect(frame.getByRole('alert')).toHaveCount(0);
    expect(refused).toEqual([]);
  });
});
