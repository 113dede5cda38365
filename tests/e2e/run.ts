/** The last step of `npm test`: the built site in a real browser. Arguments go on to Playwright. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { findBrowser } from './findBrowser';
import { shell, thisMachine } from './thisMachine';

try {
  const browser = findBrowser(thisMachine);
  console.log(`Browser: ${browser}`);
  const args = ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'];
  const { status } = spawnSync('npx', [...args, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell,
    env: { ...process.env, CHROME_PATH: browser, ATLAS_PORT: String(await freePort()) },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** One that nobody listens on, so that two checkouts can be tested side by side. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
