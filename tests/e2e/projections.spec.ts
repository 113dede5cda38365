/** The switch between projections keeps what the reader looks at; streets come only when asked for. */
import { expect, type Page, test } from '@playwright/test';
import { pathUnit } from '../../src/drawing/path';
import { equalArea } from '../../src/earth/equalArea';
import { mercator } from '../../src/earth/mercator';
import type { PlanePoint, Position } from '../../src/earth/plane';
import type { Projection } from '../../src/earth/projection';
import { approach, atRest, open } from './map';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const period = mercator.period ?? 0;
const dushanbe: Position = [68.774, 38.56];
const streets = 'https://tile.openstreetmap.org/**';

/** The plane's point in the map's middle, and kilometres of the plane a pixel. */
async function look(page: Page): Promise<{ point: PlanePoint; scale: number }> {
  const [x = 0, y = 0, units = 1] = await page.evaluate(() => {
    const shapes = document.querySelector('svg.picture g.shapes') as SVGGElement;
    const { left, top, width, height } = (
      document.querySelector('.map') as Element
    ).getBoundingClientRect();
    const matrix = shapes.getScreenCTM() as DOMMatrix;
    const middle = new DOMPoint(left + width / 2, top + height / 2).matrixTransform(
      matrix.inverse(),
    );
    return [middle.x, middle.y, matrix.a];
  });
  return { point: [x * pathUnit, y * pathUnit], scale: pathUnit / units };
}

/** The same in degrees, and kilometres of the Earth a pixel. */
async function seen(page: Page, projection: Projection) {
  const { point, scale } = await look(page);
  const position = projection.unproject(point) as Position;
  return { position, scale: scale * projection.scaleAt(point) };
}

/** The map of the projection is drawn: where Dushanbe is on its plane, there is Tajikistan. */
async function drawnIn(page: Page, projection: Projection): Promise<void> {
  const [x, y] = projection.project(dushanbe);
  await expect
    .poll(() =>
      page.evaluate(
        ([px, py]) =>
          (
            document.querySelector('g.shapes #country-TJK') as SVGGeometryElement | null
          )?.isPointInFill(new DOMPoint(px, py)),
        [x / pathUnit, y / pathUnit] as const,
      ),
    )
    .toBe(true);
}

test('the switch keeps place and scale, there and back', async ({ page }) => {
  await open(page, '/dushanbe-2025/en/');
  await approach(page, dushanbe, 3);
  const before = await seen(page, equalArea);
  await page.getByRole('radio', { name: 'Web Mercator' }).check();
  await drawnIn(page, mercator);
  await atRest(page);
  const there = await seen(page, mercator);
  expect(there.position[0]).toBeCloseTo(before.position[0], 1);
  expect(there.position[1]).toBeCloseTo(before.position[1], 1);
  expect(there.scale / before.scale).toBeCloseTo(1, 2);
  await expect(page).toHaveURL(/projection=mercator/);

  await page.getByRole('radio', { name: 'Equal-area' }).check();
  await drawnIn(page, equalArea);
  await atRest(page);
  const back = await seen(page, equalArea);
  expect(back.position[0]).toBeCloseTo(before.position[0], 1);
  expect(back.position[1]).toBeCloseTo(before.position[1], 1);
  expect(back.scale / before.scale).toBeCloseTo(1, 2);
});

test('streets are loaded only when asked for, and lie where the map has them', async ({ page }) => {
  const asked: string[] = [];
  await page.route(streets, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'image/png', body: pixel });
  });
  await open(page, '/dushanbe-2025/en/?projection=mercator');
  await drawnIn(page, mercator);
  expect(asked).toEqual([]);

  await page.getByRole('checkbox', { name: 'Street map' }).check();
  await expect.poll(() => asked.length).toBeGreaterThan(3);
  await atRest(page);
  const { point, scale } = await look(page);
  const tiles = await page.locator('img.leaflet-tile').evaluateAll((images) => {
    const map = (document.querySelector('.map') as Element).getBoundingClientRect();
    return images.map((image) => {
      const { left, top, width } = image.getBoundingClientRect();
      const [z = 0, x = 0, y = 0] = new URL((image as HTMLImageElement).src).pathname
        .split(/[/.]/)
        .slice(1, 4)
        .map(Number);
      return {
        z,
        x,
        y,
        left: left - map.left - map.width / 2,
        top: top - map.top - map.height / 2,
        width,
      };
    });
  });
  expect(tiles.length).toBeGreaterThan(3);
  for (const { z, x, y, left, top, width } of tiles) {
    const side = period / 2 ** z;
    expect(Math.abs(width - side / scale)).toBeLessThan(0.5);
    // Leaflet sets tiles on whole pixels; the world repeats to the sides.
    const off = left - (x * side - point[0]) / scale;
    const turns = Math.round(off / (period / scale));
    expect(Math.abs(off - (turns * period) / scale)).toBeLessThan(2);
    expect(Math.abs(top - (y * side - point[1]) / scale)).toBeLessThan(2);
  }

  await page.getByRole('checkbox', { name: 'Street map' }).uncheck();
  await expect(page.locator('img.leaflet-tile')).toHaveCount(0);
});

test('streets that can’t be loaded are told of, the map goes on, and they can be tried again', async ({
  page,
}) => {
  let mended = false;
  await page.route(streets, (route) =>
    route.fulfill(mended ? { contentType: 'image/png', body: pixel } : { status: 503 }),
  );
  await open(page, '/dushanbe-2025/en/?projection=mercator');
  await page.getByRole('checkbox', { name: 'Street map' }).check();
  const told = page.getByText('The street map could not be loaded.');
  await expect(told).toBeVisible();
  await drawnIn(page, mercator);
  const shapes = page.locator('svg.picture .shapes');
  await expect(shapes).toHaveCSS('fill-opacity', '1');

  await page.getByRole('radio', { name: 'Equal-area' }).check();
  await expect(told).toHaveCount(0);
  await page.getByRole('radio', { name: 'Web Mercator' }).check();
  await expect(told).toBeVisible();

  mended = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(told).toHaveCount(0);
  await expect(page.locator('img.leaflet-tile-loaded').first()).toBeAttached();
  await expect(shapes).toHaveCSS('fill-opacity', '0.35');
});

test('streets that never answer are told of', async ({ page }) => {
  await page.clock.install();
  await page.route(streets, () => {});
  await open(page, '/dushanbe-2025/en/?projection=mercator');
  await page.getByRole('checkbox', { name: 'Street map' }).check();
  await page.clock.runFor(15_000);
  const told = page.getByText('The street map could not be loaded.');
  await expect(told).toHaveCount(0);
  await page.clock.runFor(6_000);
  await expect(told).toBeVisible();
});

test('the scale bar is true in the middle of the view, and north is told where it isn’t up', async ({
  page,
}) => {
  await open(page, '/dushanbe-2025/en/');
  await expect(page.getByRole('img', { name: /^Scale: the bar is \S+ k?m long/ })).toBeVisible();
  const north = page.getByRole('img', { name: /^North is/ });
  await page.getByRole('radio', { name: 'Web Mercator' }).check();
  await drawnIn(page, mercator);
  await expect(north).toHaveCount(0);
});

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
