import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { createServer } from '../../src/publish/server';
import { FourthLanguage, mark, tag } from './fourthLanguage';
import { atRest, clickAt, open } from './map';
import { spoilStory } from './spoilStory';

// One site, and what is wrong with another.
test.describe.configure({ mode: 'serial' });

let project: FourthLanguage;
let server: Server;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  project = new FourthLanguage();
  const { status, said } = project.build();
  expect(status, said).toBe(0);
  server = createServer(project.at('dist'));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  site = `http://localhost:${(server.address() as AddressInfo).port}/dushanbe-2025`;
});

test.afterAll(() => {
  server?.close();
  project?.remove();
});

test('a fourth language has its pages, from a catalogue, an article and the story’s texts', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, `${site}/en/`);
  await page.getByRole('link', { name: 'Кыргызча' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await expect(page).toHaveTitle(new RegExp(`^${mark}.* – ${mark}Atlas$`));
  await expect(page.locator('#article p[id]')).toHaveCount(13);
  await expect(page.locator('svg.picture.live')).toBeVisible();
  await expect(page.locator('.words [data-id="country-RUS"]')).toContainText('Russia');
  await atRest(page);
  await clickAt(page, [103, 46.5]);
  const panel = page.getByRole('region', { name: 'Mongolia' });
  await expect(panel).toBeVisible();
  // The map’s data doesn’t speak it: its names are English, and say so.
  await expect(panel.getByRole('heading', { level: 2 })).toHaveAttribute('lang', 'en');
  await expect(panel.locator(`blockquote[lang="${tag}"]`)).toHaveCount(1);
  await page.getByRole('combobox').fill('Dushanbe');
  await expect(page.getByRole('option').first()).toContainText(`${mark}Dushanbe`);
  expect(errors).toEqual([]);
});

test('nothing on its pages is an id or undefined', async ({ page }) => {
  await open(page, `${site}/${tag}/?annotation=afghan-border`);
  await expect(page.getByRole('region', { name: mark }).first()).toBeVisible();
  const shown = await page.locator('body').evaluate((body) => {
    for (const one of body.querySelectorAll('script')) one.remove();
    return body.textContent ?? '';
  });
  expect(shown).not.toMatch(/undefined|\[object|afghan-border|NaN/);
});

test('its page says in English what is wrong with its story', async ({ page }) => {
  await spoilStory(page, 'memberships.json', () => undefined);
  await open(page, `${site}/${tag}/`);
  const details = page.getByRole('alert').getByRole('list');
  await expect(details).toContainText('memberships.json');
  await expect(details).toHaveAttribute('lang', 'en');
});

test('a text that the story lacks in it is named, and not published', () => {
  test.setTimeout(240_000);
  project.change(
    'public/stories/dushanbe-2025/story.json',
    new RegExp(`("annotations":.*?"heading":\\{[^}]*),"${tag}":"[^"]*"`),
    '$1',
  );
  const { status, said } = project.build();
  expect(status).not.toBe(0);
  expect(said).toContain(`story.json › annotations[0].heading.${tag}`);
});
