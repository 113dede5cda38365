/** `npm run bench`: measures the page of stories of 10 to 10,000 annotations in a browser. */
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildSite } from '../../src/publish/buildSite';
import { createServer } from '../../src/publish/server';
import { readStory } from '../../src/story/readStory';
import { findBrowser } from '../e2e/findBrowser';
import { browserArguments, thisMachine } from '../e2e/thisMachine';
import { dushanbe, type Folder, readText } from '../story/folders';
import { manyAnnotations } from './manyAnnotations';
import { type Figures, measurePage, median } from './measurePage';
import { type Row, ratios, table } from './report';

const counts = [10, 100, 1000, 10_000];
const runs = 5;
const language = 'en';
const readme = join(import.meta.dirname, 'README.md');

const folder = await mkdtemp(join(tmpdir(), 'article-atlas-bench-'));
try {
  await main();
} finally {
  await rm(folder, { recursive: true });
}

async function main(): Promise<void> {
  const site = join(folder, 'site');
  const capitals = JSON.parse(readText('geo/layers/capitals.geojson')).features;
  const stories = counts.map((count) => manyAnnotations(dushanbe(), capitals, count));
  for (const [n, story] of stories.entries())
    await writeFolder(join(folder, 'files/stories', `many-${counts[n]}`), story);
  await buildSite(join(folder, 'files'), site);
  const server = createServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: findBrowser(thisMachine),
    args: [...browserArguments],
  });
  try {
    const { port } = server.address() as AddressInfo;
    const measured = new Map(counts.map((count): [number, Figures[]] => [count, []]));
    // All sizes in turn, so that what else the machine does slows each of them alike.
    for (let run = 1; run <= runs; run++) {
      for (const [count, figures] of measured) {
        const address = `http://127.0.0.1:${port}/many-${count}/${language}/`;
        figures.push(await measurePage(browser, address));
      }
      console.log(`Run ${run} of ${runs} measured`);
    }
    const rows: Row[] = [];
    for (const [n, count] of counts.entries()) {
      const sizes = await sizesOf(site, `many-${count}`);
      const read = readingTime(stories[n] ?? {});
      rows.push({ count, ...sizes, read, ...mediansOf(measured.get(count) ?? []) });
    }
    console.log(`\n${table(rows)}\n\n${ratios(rows)}`);
    await writeReadme(rows, browser.version());
  } finally {
    await browser.close();
    server.close();
  }
}

async function writeFolder(path: string, texts: Folder): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const [name, text = ''] of Object.entries(texts)) await writeFile(join(path, name), text);
}

function mediansOf(measured: readonly Figures[]): Figures {
  const of = (name: keyof Figures) =>
    median(measured.map((figures) => figures[name] ?? Number.NaN));
  const [first] = measured;
  return {
    ready: of('ready'),
    nodes: of('nodes'),
    redraw: first?.redraw === undefined ? undefined : of('redraw'),
    drag: of('drag'),
    longestDrag: of('longestDrag'),
    zoom: of('zoom'),
    longestZoom: of('longestZoom'),
    heap: of('heap'),
  };
}

async function sizesOf(site: string, id: string) {
  const bytes = async (path: string) => (await stat(join(site, path))).size;
  return {
    story: await bytes(`stories/${id}/story.json`),
    sent: await bytes(`stories/${id}/story.json.br`),
    page: await bytes(`${id}/${language}/index.html.br`),
  };
}

function readingTime(folder: Folder): number {
  return median(
    Array.from({ length: runs }, () => {
      const began = performance.now();
      readStory(folder);
      return performance.now() - began;
    }),
  );
}

/** Puts the figures in the place of the last ones. */
async function writeReadme(rows: readonly Row[], browser: string): Promise<void> {
  const text = await readFile(readme, 'utf8');
  const begin = text.indexOf('## Figures');
  const figures = [
    '## Figures',
    `Medians of ${runs} runs in Chromium ${browser}, drawn without a graphics card, on ${cpus().length} processors.`,
    table(rows),
    'As multiples of the first line:',
    ratios(rows),
  ];
  await writeFile(readme, `${text.slice(0, begin)}${figures.join('\n\n')}\n`);
}
