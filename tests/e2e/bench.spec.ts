/** The benchmark finds on the page, as it is now, all that it measures. */
import { expect, test } from '@playwright/test';
import { fastDesk } from '../bench/conditions';
import { figureNames } from '../bench/figures';
import { storySigns } from '../bench/storySigns';
import { visit } from '../bench/visit';

/** Known without a visit, of a map that is moved, and of a canvas that this story hasn't got. */
const elsewhere = ['story', 'read', 'drag', 'longestDrag', 'zoom', 'longestZoom', 'redraw'];

test('a visit measures what the benchmark tells of a page', async ({ browser, baseURL }) => {
  const page = {
    title: 'Article Atlas',
    address: `${baseURL}/dushanbe-2025/en/`,
    signs: storySigns,
    countries: [
      { name: 'Russia', shape: '#country-RUS' },
      { name: 'Mongolia', shape: '#country-MNG' },
    ],
  };
  const figures = await visit(browser, page, { ...fastDesk, moved: false });
  expect(Object.keys(figures).toSorted()).toEqual(
    figureNames.filter((name) => !elsewhere.includes(name)).toSorted(),
  );
  for (const [name, value] of Object.entries(figures))
    expect(value, name).toBeGreaterThanOrEqual(0);
});
