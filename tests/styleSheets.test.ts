/** What holds for all style sheets together. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

/** Classes bear the names of their files (`vite.config.ts`). */
test('no two style sheets share a name', () => {
  const names = sheets.filter((path) => path.endsWith('.module.css')).map((path) => basename(path));
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});

/** With each element that comes or goes browsers would search the whole page for what such a rule means. */
test('while the page is alive :has asks for names, attributes and tags only', () => {
  const asked = sheets.flatMap((path) => {
    const text = readFileSync(join('src', path), 'utf8');
    const alive = text.replace(/@media \(scripting: none\) \{.*?\n\}/gs, '');
    return [...alive.matchAll(/:has\((?<asked>(?:[^()]|\([^()]*\))*)\)/g)].map(
      ({ groups }) => groups?.asked ?? '',
    );
  });
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((one) => /:(?!global)/.test(one))).toEqual([]);
});
