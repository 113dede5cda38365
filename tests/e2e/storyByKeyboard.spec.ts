import { expect, type Locator, type Page, test } from '@playwright/test';
import { atRest, open } from './map';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** More than the page has stops of the Tab key before whatever is looked for. */
const mostStops = 400;

/** Presses Tab, as a reader without a mouse does, until the focus is there; every stop on the way shows the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  // What comes behind the paint of what is above it would be passed.
  await expect(target.first()).toBeVisible();
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const { marked, there } = await target.evaluateAll((found) => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return { marked: true, there: false };
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const outlined = outlineStyle !== 'none' && outlineWidth !== '0px';
      return {
        // On the map a path or a word is marked by its own or another's outline.
        marked: outlined || element.closest('svg, [role=switch], input') !== null,
        there: found.includes(element as HTMLElement | SVGElement),
      };
    });
    expect(marked, 'the focus can be seen').toBe(true);
    if (there) return;
  }
  throw new Error(`the Tab key does not lead to ${target}`);
}

test('the whole story by keyboard alone', async ({ page }) => {
  test.slow();
  const { keyboard } = page;
  const heading = page.getByRole('heading', { level: 2 });
  const panel = page.locator('#panel');
  await open(page, '/dushanbe-2025/en/');

  // Past the head to the text; a word opens its place, Escape leads back to it.
  await keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the article' });
  await expect(skip).toBeFocused();
  await keyboard.press('Enter');
  await expect(skip).not.toBeFocused();
  const word = page.locator('#p1s1').getByRole('link', { name: 'Tajikistan' });
  await tabTo(page, word);
  await expect(page.locator('#country-TJK')).toHaveClass(/lit/);
  await keyboard.press('Enter');
  await expect(page.locator('#panel-heading')).toBeFocused();
  await expect(page.locator('#panel-heading')).toHaveText('Tajikistan');
  // Why it is coloured.
  await tabTo(page, panel.getByText('Why this colour'));
  await keyboard.press('Enter');
  await expect(panel.locator('details[open]')).not.toBeEmpty();
  await keyboard.press('Escape');
  await expect(word).toBeFocused();

  // The map follows the text.
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  const follow = page.getByRole('switch', { name: 'Map follows the text' });
  await expect(follow).toBeFocused();
  await keyboard.press('Space');
  await expect(follow).toBeChecked();
  await keyboard.press('Space');
  await expect(follow).not.toBeChecked();

  // An annotation from the list, and the next from its panel.
  await tabTo(page, page.locator('#annotations').getByRole('link', { name: /^4/ }));
  await keyboard.press('Enter');
  await expect(page.locator('#panel-heading')).toHaveText('The border with Afghanistan: 1,300 km');
  await tabTo(page, panel.getByRole('button', { name: /^Next/ }));
  await keyboard.press('Enter');
  await expect(page.locator('#panel-heading')).toHaveText('A Russian military base in Tajikistan');
  await keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  // A country that the article does not name, from the list of all.
  await tabTo(page, page.getByText('All other countries'));
  await keyboard.press('Enter');
  await tabTo(page, page.locator('#countries').getByRole('link', { name: 'Albania' }));
  await keyboard.press('Enter');
  await expect(panel).toContainText('The article does not mention this country');
  await keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  // A layer, its rule, and the other projection.
  await tabTo(page, page.getByRole('checkbox', { name: /Court/ }));
  await keyboard.press('Space');
  await expect(page).toHaveURL(/layers=.*icc/);
  await tabTo(page, page.getByRole('radio', { name: /^Equal-area/ }));
  await keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/projection=mercator/);
  await keyboard.press('ArrowUp');
  await expect(page).not.toHaveURL(/projection/);

  // Moments.
  await tabTo(page, page.getByRole('slider', { name: 'Timeline' }));
  await keyboard.press('Home');
  await expect(page).toHaveURL(/moment=1992/);
  await keyboard.press('End');
  await expect(page).toHaveURL(/moment=2025-10-10/);

  // The tour, to its end and out.
  await tabTo(page, page.getByRole('button', { name: 'Take the tour' }));
  await keyboard.press('Enter');
  for (let step = 1; step < 9; step++) {
    await expect(page).toHaveURL(new RegExp(`step=${step}(&|$)`));
    await expect(page.locator('#tour-heading')).toBeFocused();
    await keyboard.press('ArrowRight');
  }
  await expect(page).toHaveURL(/step=9/);
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /tour/i })).toBeFocused();

  // The map: to a neighbour, open, close, nearer.
  const host = page.locator('#atlas').getByRole('button', { name: /^Tajikistan: / });
  await tabTo(page, host);
  await keyboard.press('ArrowDown');
  const neighbour = page.locator('#atlas').getByRole('button', { name: /^Afghanistan: / });
  await expect(neighbour).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.locator('#panel-heading')).toHaveText('Afghanistan');
  await expect(page.locator('#panel-heading')).toBeFocused();
  await keyboard.press('Escape');
  await expect(neighbour).toBeFocused();
  await keyboard.press('+');
  await expect(page).toHaveURL(/at=/);
  await atRest(page);

  // The search, from the page's start.
  await page.reload();
  await atRest(page);
  await tabTo(page, page.getByRole('combobox'));
  await keyboard.type('1300');
  await expect(page.getByRole('option').first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/(annotation|passage)=/);
  await keyboard.press('Escape');

  // What can be kept, the colours, another language.
  await page.reload();
  await atRest(page);
  await tabTo(page, page.getByRole('button', { name: 'Share and download' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await keyboard.press('Escape');
  await tabTo(page, page.getByRole('button', { name: 'Dark colours' }));
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/theme=dark/);
  await page.reload();
  await atRest(page);
  await tabTo(page, page.getByRole('link', { name: 'العربية' }));
  await keyboard.press('Enter');
  await expect(heading.first()).toBeAttached();
  await expect(page).toHaveURL(/\/ar\/\?.*theme=dark/);
});
