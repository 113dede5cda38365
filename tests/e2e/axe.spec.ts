import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { catalogueOf, loadCatalogues } from '../../src/words/catalogues';
import { goTo, open } from './map';

await loadCatalogues();

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What can be seen of the story by its address alone. */
const addresses = [
  '',
  '?country=TJK',
  '?country=FRA',
  '?annotation=afghan-border',
  '?moment=2024-09&layers=cis,icc,trips,border',
  '?passage=p8s1',
  '?step=5',
  '?projection=mercator&layers=named',
  '?country=XXX',
];

type Words = ReturnType<typeof catalogueOf>;

/** What a reader opens without the address knowing of it; each begins at the overview. */
const states: Readonly<Record<string, (page: Page, words: Words) => Promise<void>>> = {
  'results of a search': async (page, words) => {
    await page.getByRole('combobox', { name: words.search.label }).fill('1300');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'a search without results': async (page, words) => {
    await page.getByRole('combobox', { name: words.search.label }).fill('Tajikstan');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'share and download': async (page, words) => {
    await page.getByRole('button', { name: words.share.open }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'everything that unfolds': async (page) => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const button of document.querySelectorAll<HTMLElement>('#layers [aria-expanded=false]'))
        button.click();
    });
  },
};

/** The sheet's, on a phone. */
const heights: typeof states = {
  'the sheet at its full height': (page, words) =>
    page.getByRole('button', { name: words.sheet.full }).click(),
  'the sheet at its lowest': async (page, words) => {
    await page.getByRole('button', { name: words.sheet.full }).click();
    await page.getByRole('button', { name: words.sheet.low }).click();
  },
};

const looks = [
  { name: 'on a desk', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  // Nothing else differs there, and in no language more than in another.
  {
    name: 'on a desk, dark',
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
    only: 'color-contrast',
  },
  { name: 'on a phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
] as const;

const { languages } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../public/stories/dushanbe-2025/story.json`, 'utf8'),
) as { languages: string[] };

for (const { name, only, ...look } of looks.map((one) => ({ only: undefined, ...one }))) {
  for (const language of only ? languages.slice(0, 1) : languages) {
    test.describe(() => {
      test.use({ ...look, contextOptions: { reducedMotion: 'reduce' } });
      test(`axe finds nothing in ${language}, ${name}`, async ({ page }) => {
        test.slow();
        await open(page, `/dushanbe-2025/${language}/`);
        for (const query of addresses) {
          await goTo(page, query);
          expect(await faults(page, only), query).toEqual([]);
        }
        const { width } = look.viewport;
        for (const [state, enter] of Object.entries({ ...states, ...(width < 600 && heights) })) {
          await open(page, `/dushanbe-2025/${language}/`);
          await enter(page, catalogueOf(language));
          expect(await faults(page, only), state).toEqual([]);
        }
      });
    });
  }
}

/**
 * Each rule that is broken, with the elements that break it.
 * @param only the rule that alone is looked at, if one is
 */
async function faults(page: Page, only: string | undefined): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
