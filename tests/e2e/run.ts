/** The last step of `npm test`: the built site in a real browser. Arguments go on to Playwright. */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser, type Machine } from './findBrowser';

/** `npx` is a script on Windows, which only a shell runs. */
const shell = process.platform === 'win32';

const machine: Machine = {
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

try {
  const browser = findBrowser(machine);
  console.log(`Browser: ${browser}`);
  const args = ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'];
  const { status } = spawnSync('npx', [...args, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell,
    env: { ...process.env, CHROME_PATH: browser },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
