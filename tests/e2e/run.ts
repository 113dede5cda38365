/** The last step of `npm test`: the built site in a real browser. Arguments go on to Playwright. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './findBrowser';
import { shell, thisMachine } from './thisMachine';

try {
  const browser = findBrowser(thisMachine);
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
