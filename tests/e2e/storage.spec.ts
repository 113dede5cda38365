/** A browser that lets a page keep nothing: all works, and nothing is wrong. */
import { expect, test } from '@playwright/test';
import { clickAt, open } from './map';
import { refusals } from './refusals';

test.use({ serviceWorkers: 'allow' });

for (const [how, harm] of [
  [
    'forbids it',
    () => {
      const forbid = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: forbid });
      Object.defineProperty(Document.prototype, 'cookie', { get: forbid, set: forbid });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: forbid });
    },
  ],
  [
    'has no room',
    () => {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(Storage.prototype, { setItem: full, getItem: full });
      Object.assign(IDBFactory.prototype, { open: full });
      Object.assign(CacheStorage.prototype, { open: async () => full() });
      ServiceWorkerContainer.prototype.register = full;
    },
  ],
] as const)
  test(`a browser that ${how}`, async ({ page }) => {
    const refused = await refusals(page);
    await page.addInitScript(harm);
    await open(page, '/dushanbe-2025/en/?theme=dark');
    await clickAt(page, [103, 46.5]);
    await expect(page.getByRole('region', { name: 'Mongolia' })).toBeVisible();
    await page.getByRole('combobox').fill('Rahmon');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.getByRole('link', { name: 'Русский' }).click();
    await expect(page.getByRole('region', { name: 'Монголия' })).toBeVisible();
    // By now the page has asked for a worker.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(refused).toEqual([]);
  });
