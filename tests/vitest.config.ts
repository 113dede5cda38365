/** The unit tests: plain functions in Node. The page and the map are tested in a browser, in `e2e`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: 'tests/catalogues.setup.ts',
    // No test takes as long but one that hangs, however busy the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
