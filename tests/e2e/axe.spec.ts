import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open } from './map';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What can be seen of the story by its address alone. */
const states = [
  '',
  '?country=TJK',
  '?country=FRA',
  '?annotation=afghan-border',
  '?moment=2024-09&layers=cis,icc,trips,border',
  '?passage=p8s1',
  '?step=5',
  '?projection=mercator&layers=named',
];

const looks = [
  { name: 'on a desk', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'on a desk, dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: 'on a phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
] as const;

const { languages } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../public/stories/dushanbe-2025/story.json`, 'utf8'),
) as { languages: string[] };

for (const { name, ...look } of looks) {
  for (const language of languages) {
    test.describe(() => {
      test.use(look);
      test(`axe finds nothing in ${language}, ${name}`, async ({ page }) => {
        test.slow();
        for (const state of states) {
          await open(page, `/dushanbe-2025/${language}/${state}`);
          expect(await faults(page), state).toEqual([]);
        }
      });
    });
  }
}

/** Each rule that is broken, with the elements that break it. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
