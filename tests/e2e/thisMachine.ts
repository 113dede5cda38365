/** The machine that the tests run on, as the search for a browser sees it, and how a browser is started there. */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Machine } from './findBrowser';

/** `npx` is a script on Windows, which only a shell runs. */
export const shell = process.platform === 'win32';

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  playwrightPath: chromium.executablePath(),
  exists: existsSync,
  run: (command, args, timeout) => {
    console.log(`Looking for a browser: ${[command, ...args].join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options: SpawnSyncOptions = {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout,
      shell,
      env,
    };
    return spawnSync(command, args, options).status === 0;
  },
};

/** Chromium's sandbox does not start for root; the rest keeps it from calling home, which a closed network refuses. */
export const browserArguments: readonly string[] = [
  ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
