import { expect, type Page, type Request, test } from '@playwright/test';
import { clickAt, open } from './map';
import { promptly } from './promptly';

/** What a first visit may take until the map is drawn and answers: bytes as sent, Brotli. */
const most = { document: 50_000, stylesheet: 12_000, script: 150_000, font: 85_000 };
const mostOfAll = { bytes: 280_000, requests: 14, elements: 2200 };

type Kind = keyof typeof most;

for (const [language, mongolia] of [
  ['ar', 'منغوليا'],
  ['en', 'Mongolia'],
  ['ru', 'Монголия'],
] as const)
  test(`${language}: a first visit stays within its budget`, async ({ page, baseURL }) => {
    await promptly(page);
    const asked = requestsOf(page);
    await open(page, `/dushanbe-2025/${language}/`);
    const first = [...asked];
    const addresses = first.map((request) => request.url());
    expect(addresses.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([]);
    expect(addresses.filter((address) => /assets\/(map|names)-/.test(address))).toEqual([]);
    expect(addresses).toEqual([...new Set(addresses)]);

    const sent = await Promise.all(first.map(sizeOf));
    const bytesOf = (kind?: string) =>
      sent.filter((one) => kind === undefined || one.kind === kind).reduce(sum, 0);
    const kinds = Object.keys(most) as Kind[];
    console.log(
      [language, ...kinds.map((kind) => `${kind} ${bytesOf(kind)}`)].join(' · '),
      `· all ${bytesOf()} in ${sent.length} requests`,
    );
    for (const kind of kinds) {
      expect(bytesOf(kind), kind).toBeGreaterThan(0);
      expect(bytesOf(kind), kind).toBeLessThanOrEqual(most[kind]);
    }
    expect(bytesOf()).toBeLessThanOrEqual(mostOfAll.bytes);
    expect(sent.length).toBeLessThanOrEqual(mostOfAll.requests);
    const elements = await page.locator('*').count();
    console.log(`${language} · ${elements} elements`);
    expect(elements).toBeLessThanOrEqual(mostOfAll.elements);
    expect(sent.filter(({ kind, encoding }) => kind !== 'font' && encoding !== 'br')).toEqual([]);

    // A click has all that it needs.
    await page.context().setOffline(true);
    await clickAt(page, [103, 46.5]);
    await expect(page.getByRole('region', { name: mongolia })).toBeVisible();
  });

test('scripts ask to be compiled while they come', async ({ page }) => {
  await promptly(page);
  const asked = requestsOf(page);
  await open(page, '/dushanbe-2025/en/');
  const scripts = asked.filter((request) => request.resourceType() === 'script');
  expect(scripts.length).toBeGreaterThanOrEqual(4);
  for (const request of scripts)
    expect(await (await request.response())?.text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('the fine map comes when the reader zooms in', async ({ page }) => {
  const asked = requestsOf(page);
  await open(page, '/dushanbe-2025/en/');
  const fine = () => asked.filter((request) => /assets\/map-/.test(request.url())).length;
  expect(fine()).toBe(0);
  for (let turn = 0; turn < 4; turn++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(fine).toBe(1);
});

/** All that the page asks for from now on, in order. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

async function sizeOf(request: Request) {
  const { responseBodySize: bytes } = await request.sizes();
  const encoding = await (await request.response())?.headerValue('content-encoding');
  return { address: request.url(), kind: request.resourceType() as string, bytes, encoding };
}

function sum(bytes: number, one: { readonly bytes: number }): number {
  return bytes + one.bytes;
}
