/** `npx tsx src/publish/icons/draw.ts`: draws the PNG files beside it from `icon.svg`, in the browser of `CHROME_PATH`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const folder = import.meta.dirname;
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
/** Without round corners: what shows it cuts it to its own shape. */
const square = svg.replace(/ rx="\d+"/, '');

const { CHROME_PATH: executablePath } = process.env;
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const page = await browser.newPage();
for (const [name, picture, size] of [
  ['icon-192.png', svg, 192],
  ['icon-512.png', svg, 512],
  ['square-180.png', square, 180],
  ['square-512.png', square, 512],
] as const) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${picture}`);
  await page.screenshot({ path: join(folder, name), omitBackground: true });
}
await browser.close();
