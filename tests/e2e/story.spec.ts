import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { geodesicLength } from '../../src/earth/geodesicLength';
import type { Position } from '../../src/earth/plane';
import { catalogueOf, loadCatalogues } from '../../src/words/catalogues';
import { atRest, finelyDrawn, goTo, open } from './map';
import { promptly } from './promptly';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

await loadCatalogues();
const en = catalogueOf('en');
const dated = (id: string) => `svg.picture .word.annotation[data-annotation="${id}"]`;
const panelOf = (page: Page) => page.locator('#panel');
const titleOf = (page: Page) => page.locator('#panel-heading');

function headings(language: 'ar' | 'en'): Map<string, string> {
  const file = `${import.meta.dirname}/../../public/stories/dushanbe-2025/story.json`;
  const story: { annotations: { id: string; heading: Record<string, string> }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return new Map(story.annotations.map(({ id, heading }) => [id, heading[language] ?? '']));
}

async function middleOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whatever lies over it there answers, as it would for a reader. */
async function clickOn(page: Page, locator: Locator): Promise<void> {
  const { x, y } = await middleOf(locator);
  await page.mouse.click(x, y);
}

for (const language of ['ar', 'en'] as const)
  test(`${language}: every annotation on the map opens by mouse and by keyboard`, async ({
    page,
  }) => {
    test.slow();
    const address = `/dushanbe-2025/${language}/`;
    // In other fonts others find room.
    await promptly(page);
    await open(page, address);
    const shown = await page
      .locator('svg.picture .word.annotation')
      .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.annotation ?? ''));
    expect(shown.length).toBeGreaterThan(8);
    for (const [n, id] of shown.entries()) {
      await open(page, address);
      if (n % 2 === 0) {
        const { x, y } = await middleOf(page.locator(`${dated(id)} .hit`));
        await page.mouse.click(x, y);
      } else {
        await page.locator(dated(id)).focus();
        await page.keyboard.press('Enter');
      }
      await expect(titleOf(page)).toHaveText(headings(language).get(id) ?? '');
      await expect(titleOf(page)).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`[?&]annotation=${id}`));
      await page.keyboard.press('Escape');
      await expect(panelOf(page)).toHaveCount(0);
      // Of the view only the map's place is left.
      await expect(page).toHaveURL(/\/\?at=[^&]+$/);
      // Where it no longer fits, the map's country has the focus.
      const place = page.locator(`${dated(id)}, #atlas .country`).locator('visible=true');
      if (n % 2 === 1) await expect(place.and(page.locator(':focus'))).toHaveCount(1);
    }
  });

test('every annotation opens from the list, with its passages lit in the article', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/');
  for (const [id, heading] of headings('en')) {
    await page.locator(`#annotations a[href*="annotation=${id}"]`).press('Enter');
    await expect(titleOf(page)).toHaveText(heading);
    const lit = page.locator('#article span[id][class*="lit"]');
    const unquoted = async () => {
      const quoted = (await panelOf(page).locator('blockquote, q').allTextContents()).join(' ');
      return (await lit.allTextContents()).filter((text) => !quoted.includes(text.trim()));
    };
    await expect(lit).not.toHaveCount(0);
    await expect.poll(unquoted).toEqual([]);
  }
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`every annotation that is opened is seen among countries, ${viewport.width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, '/dushanbe-2025/en/');
    for (const id of headings('en').keys()) {
      await goTo(page, `?annotation=${id}`);
      const seen = await page.locator('#atlas').evaluate((atlas) => {
        const { left, top, width, height } = atlas.getBoundingClientRect();
        const points = Array.from({ length: 400 }, (_, n) => [
          left + (((n % 20) + 0.5) / 20) * width,
          top + ((Math.floor(n / 20) + 0.5) / 20) * height,
        ]);
        const met = points.flatMap(([x = 0, y = 0]) => document.elementsFromPoint(x, y));
        return new Set(met.filter((one) => one.matches('.picture .country'))).size;
      });
      expect(seen, id).toBeGreaterThan(2);
    }
  });

test('pointing at an annotation, or focusing it, shows its place and its passages', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/');
  const lit = page.locator('#article span[id][class*="lit"]');
  await expect(lit).toHaveCount(0);
  const { x, y } = await middleOf(page.locator(`${dated('mongolia-visit')} .hit`));
  await page.mouse.move(x, y);
  await expect(lit).not.toHaveCount(0);
  await expect(page.locator('#trip-moscow-ulaanbaatar')).toHaveClass(/lit/);
  await expect(page.locator('#place-ulaanbaatar')).toHaveClass(/lit/);
  await page.mouse.move(x, 4);
  await expect(lit).toHaveCount(0);
  await page.locator(dated('alaska-summit')).focus();
  await expect(page.locator('#trip-moscow-anchorage')).toHaveClass(/lit/);
  await expect(lit).not.toHaveCount(0);
});

test('a numbered dot says what it stands for, and its number is the list’s', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/dushanbe-2025/en/');
  const dot = page.locator('svg.picture .word.annotation.dot').first();
  const id = (await dot.getAttribute('data-annotation')) ?? '';
  const place = [...headings('en').keys()].indexOf(id) + 1;
  await expect(dot.locator('.number')).toHaveText(String(place));
  await dot.focus();
  await expect(page.locator('#atlas').getByText(headings('en').get(id) ?? '')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('annotations, labels, lines, layers and moments answer a finger', async ({ page }) => {
    await open(page, '/dushanbe-2025/ar/');
    const tap = async (locator: Locator) => {
      const { x, y } = await middleOf(locator);
      await page.touchscreen.tap(x, y);
    };
    const close = async () => {
      await page.locator('#panel').getByRole('button').first().tap();
      await expect(panelOf(page)).toHaveCount(0);
      await open(page, '/dushanbe-2025/ar/');
    };
    const annotation = page.locator('svg.picture .word.annotation').first();
    const id = (await annotation.getAttribute('data-annotation')) ?? '';
    await tap(annotation.locator('.hit'));
    await expect(titleOf(page)).toHaveText(headings('ar').get(id) ?? '');
    await close();
    await tap(page.locator('svg.picture .word[data-country="KAZ"] text').first());
    await expect(titleOf(page)).toHaveText('كازاخستان');
    await close();
    const line = await page.evaluate(() => {
      const path = document.querySelector<SVGPathElement>('.hit[data-id="trip-moscow-dushanbe"]');
      const at = path?.getPointAtLength(path.getTotalLength() * 0.3);
      const { x, y } = new DOMPoint(at?.x, at?.y).matrixTransform(
        path?.getScreenCTM() as DOMMatrix,
      );
      return { x, y };
    });
    await page.touchscreen.tap(line.x, line.y);
    await expect(titleOf(page)).toHaveText(headings('ar').get('state-visit') ?? '');
    await close();
    await page.locator('#layers h2 button').tap();
    const layer = page.locator('#layers input[type=checkbox]').first();
    await layer.tap();
    await expect(layer).not.toBeChecked();
    await page.getByRole('button', { name: catalogueOf('ar').timeline.previous }).tap();
    await expect(page).toHaveURL(/moment=2025-08/);
  });
});

test('the border opens the claim check, whose measured figure is that of the map’s own line', async ({
  page,
}) => {
  const file = `${import.meta.dirname}/../../geo/layers/tajik-afghan-border.geojson`;
  const { features, geometry = features[0].geometry } = JSON.parse(readFileSync(file, 'utf8'));
  const lines: Position[][] =
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const metres = lines.reduce((sum, line) => sum + geodesicLength(line), 0);
  const kilometres = Math.round(metres / 1000).toLocaleString('en');
  await open(page, '/dushanbe-2025/en/');
  await page.locator('.hit[data-id="line-tajik-afghan-border"]').focus();
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveText(headings('en').get('afghan-border') ?? '');
  const panel = panelOf(page);
  await expect(panel).toContainText('1,300 km');
  await expect(panel).toContainText('1,344.15 km');
  await expect(panel).toContainText(`${kilometres} km`);
  // With them the line is drawn anew.
  await finelyDrawn(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.hit[data-id="line-tajik-afghan-border"]')).toBeFocused();
});

test('a disputed line says its name when it is pointed at, focused or chosen', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const line = page.locator('.hit[data-id="disputed-line-of-control"]');
  await expect(line).toHaveAttribute('aria-label', en.disputedLine('Line of Control'));
  const said = page.locator('#atlas').getByText(en.disputedLine('Line of Control'));
  await expect(said).toHaveCount(0);
  await line.focus();
  await expect(said).toBeVisible();
});

test('the legend’s entries switch their layers, by mouse and by keyboard', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  const layers = page.locator('#layers');
  const country = (code: string) => page.locator(`#country-${code}`);
  await expect(country('ARM')).not.toHaveAttribute('fill');
  await layers.getByRole('checkbox', { name: /International Criminal Court/ }).press('Space');
  await expect(page).toHaveURL(/layers=tajikistan,central-asia,cis,icc,trips,border$/);
  await expect(country('ARM')).toHaveAttribute('fill', /4-member/);
  await expect(country('TJK')).toHaveAttribute('fill', /3-member_4-member/);
  await layers.getByRole('checkbox', { name: /^Trips/ }).click();
  await expect(page.locator('#trip-moscow-dushanbe')).toBeHidden();
  await expect(page.locator('svg.picture .arrow')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('#trip-moscow-dushanbe')).toBeVisible();
  await page.reload();
  await atRest(page);
  await expect(country('ARM')).toHaveAttribute('fill', /4-member/);
});

test.describe('the timeline', () => {
  const all = 'layers=tajikistan,central-asia,cis,icc,trips,border';
  const membership = (page: Page, code: string) => page.locator(`#country-${code}`);

  test('shows the court’s members as of the moment', async ({ page }) => {
    await open(page, `/dushanbe-2025/en/?moment=2023&${all}`);
    const of = async (code: string) =>
      `${await membership(page, code).getAttribute('class')} ${await membership(page, code).getAttribute('fill')}`;
    await expect.poll(() => of('JPN')).toContain('layer-4');
    await expect.poll(() => of('ARM')).not.toContain('4');
    await open(page, `/dushanbe-2025/en/?moment=2024-09&${all}`);
    await expect.poll(() => of('ARM')).toContain('4-member');
    await expect.poll(() => of('MNG')).toContain('4-member');
    await expect.poll(() => of('UKR')).not.toContain('4');
    await open(page, `/dushanbe-2025/en/?${all}`);
    await expect.poll(() => of('UKR')).toContain('layer-4');
    await open(page, `/dushanbe-2025/en/?moment=1992&${all}`);
    await expect.poll(() => of('KAZ')).toContain('3-signatory');
    await expect.poll(() => of('GEO')).not.toMatch(/3/);
    await expect(page.locator('.country.layer-3')).toHaveCount(0);
  });

  test('is moved by click, by key, by drag and by itself', async ({ page }) => {
    const now = new Date('2025-10-08T12:00:00Z');
    await page.clock.install({ time: now });
    await open(page, '/dushanbe-2025/en/');
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/moment=2025-08/);
    await expect(slider).toHaveAttribute('aria-valuetext', /August 2025/);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/moment=1992/);
    await expect(page.locator('#trip-moscow-dushanbe')).toHaveClass(/to-come/);
    await clickOn(page, page.locator('.time').getByText('2023', { exact: true }));
    await expect(page).toHaveURL(/moment=2023/);
    const box = await slider.boundingBox();
    if (!box) throw new Error('no slider');
    await page.mouse.move(box.x + (box.width * 2.5) / 8, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + (box.width * 3.5) / 8, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/moment=2024-09/);
    await atRest(page);
    // However long the machine takes to look: a moment stays until the clock is moved on.
    await page.clock.pauseAt(now.getTime() + 60 * 60 * 1000);
    await page.getByRole('button', { name: en.timeline.play }).click();
    await expect(page).toHaveURL(/moment=2025-08/);
    await page.clock.runFor(3000);
    await expect(page).not.toHaveURL(/moment=/);
    await page.getByRole('button', { name: en.timeline.pause }).click();
    await expect(page.getByRole('button', { name: en.timeline.play })).toBeVisible();
  });

  test('goes the other way in Arabic', async ({ page }) => {
    await open(page, '/dushanbe-2025/ar/');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/moment=2025-08/);
  });

  test('moves the map to the moment', async ({ page }) => {
    await open(page, '/dushanbe-2025/en/');
    const where = () =>
      page.locator('#place-ulaanbaatar').evaluate((dot) => {
        const { x, y } = dot.getBoundingClientRect();
        return { x, y };
      });
    const before = await where();
    await clickOn(page, page.locator('.time').getByText('Sep 2024'));
    await expect.poll(where).not.toEqual(before);
    await atRest(page);
    await expect(page.locator(dated('mongolia-visit'))).toBeVisible();
  });
});

test('the theme is switched, kept by the address, and given back to the system', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/dushanbe-2025/en/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: en.theme.dark }).click();
  await expect(page).toHaveURL(/theme=dark/);
  await expect.poll(paper).not.toBe(light);
  await page.reload();
  await atRest(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: en.theme.light }).click();
  await expect.poll(paper).toBe(light);
  await expect(page).toHaveURL(/\/en\/$/);
});
