/** `npm run bench`: measures the story's page beside two others, and pages with 10 to 10,000 annotations. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from '../../src/publish/server';
import { findBrowser } from '../e2e/findBrowser';
import { browserArguments, thisMachine } from '../e2e/thisMachine';
import { buildComparedPages } from './comparedPages';
import { type Conditions, fastDesk, slowDesk, slowPhone } from './conditions';
import type { Figures } from './figures';
import { buildManyPages } from './manyPages';
import { report } from './report';
import type { Measured } from './table';
import { type MeasuredPage, visit } from './visit';

/** Visits of each page under each conditions. */
const rounds = 7;
const readme = join(import.meta.dirname, 'README.md');
const began = Date.now();

const folder = await mkdtemp(join(tmpdir(), 'article-atlas-bench-'));
const browser = await chromium.launch({
  executablePath: findBrowser(thisMachine),
  args: [...browserArguments],
});
try {
  const comparedPages = await buildComparedPages(join(folder, 'compared'));
  const manyPages = await buildManyPages(join(folder, 'files'), join(folder, 'many'));
  const text = report({
    fast: await measure('compared', comparedPages, fastDesk),
    slow: await measure('compared', comparedPages, slowDesk),
    phone: await measure('compared', comparedPages, slowPhone),
    many: await measure('many', manyPages, fastDesk),
    browser: browser.version(),
    rounds,
  });
  console.log(`\n${text}`);
  await putInReadme(text);
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}

/** All pages in turn, so that what else the machine does slows each of them alike. */
async function measure(
  site: string,
  pages: readonly MeasuredPage[],
  conditions: Conditions,
): Promise<Measured[]> {
  const server = createServer(join(folder, site));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const measured = pages.map(({ title }) => ({ title, visits: [] as Figures[] }));
  for (let round = 1; round <= rounds; round++) {
    for (const [n, page] of pages.entries()) {
      const address = `http://127.0.0.1:${port}${page.address}`;
      measured[n]?.visits.push(await visit(browser, { ...page, address }, conditions));
    }
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`${conditions.title}, ${site}: round ${round} of ${rounds} (${seconds} s)`);
  }
  server.close();
  return measured;
}

/** In the place of the last figures. */
async function putInReadme(text: string): Promise<void> {
  const before = await readFile(readme, 'utf8');
  const prose = before.slice(0, before.indexOf('## Figures'));
  await writeFile(readme, `${prose}## Figures\n\n${text}\n`);
}
