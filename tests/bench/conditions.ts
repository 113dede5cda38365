/** Under what a page is visited: the line, the processor and the screen. */
import type { BrowserContextOptions, Page } from '@playwright/test';

export interface Conditions {
  readonly title: string;
  readonly screen: BrowserContextOptions;
  /** How many times slower than this machine. */
  readonly processor: number;
  /** Undefined for this machine's own. */
  readonly line?: { readonly bitsPerSecond: number; readonly latency: number };
  /** Whether the map is moved as well. */
  readonly moved: boolean;
}

const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
/** The browser's developer tools call it «Slow 4G». */
const slowLine = { bitsPerSecond: 1_600_000, latency: 150 };

export const fastDesk: Conditions = {
  title: 'Fast, 1440 × 900',
  screen: desk,
  processor: 1,
  moved: true,
};

export const slowDesk: Conditions = {
  title: 'Slow, 1440 × 900',
  screen: desk,
  processor: 4,
  line: slowLine,
  moved: true,
};

export const slowPhone: Conditions = {
  title: 'Slow, a phone of 390 × 844',
  screen: phone,
  processor: 4,
  line: slowLine,
  moved: false,
};

/** Makes the page's processor and line as slow as they say. */
export async function slowDown(page: Page, { processor, line }: Conditions): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  if (!line) return;
  const bytesPerSecond = line.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
