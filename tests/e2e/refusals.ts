/** All that a browser refuses, or that breaks, on a test's pages: the policy's violations, errors in the console, exceptions. */
import type { Page } from '@playwright/test';

/** A list that grows while the test goes on. */
export async function refusals(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.exposeFunction('reportRefusal', (text: string) => found.push(text));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      const report = (window as unknown as { reportRefusal: (text: string) => void }).reportRefusal;
      report([effectiveDirective, blockedURI, sample, sourceFile, lineNumber].join(' '));
    }),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}
