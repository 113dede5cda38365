/** How the built site is tested in a browser; `tests/e2e/run.ts` finds the browser and starts this. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments } from './thisMachine';

const { CHROME_PATH: executablePath, ATLAS_PORT: port } = process.env;
if (!executablePath || !port)
  throw new Error('No browser chosen: run `npx tsx tests/e2e/run.ts` instead.');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Two cores draw a world map in software: slow is not broken.
  timeout: 120_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath, args: [...browserArguments] },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A test that spoils an answer doesn't see those of a worker; `offline.spec.ts` allows them.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'npx tsx src/publish/serve.ts',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PORT: port, HOST: '' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 60_000,
  },
});
