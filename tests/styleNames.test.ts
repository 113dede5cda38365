/** Classes bear the names of their files (`vite.config.ts`). */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

test('no two style sheets share a name', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css'))
    .map((path) => basename(path));
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});
