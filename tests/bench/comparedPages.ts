/** The three pages that are compared, the same article in each: the floor, the plain page, and the story's own. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../src/publish/buildSite';
import { compressFolder } from '../../src/publish/compress';
import { readMapFiles } from '../../src/publish/mapFiles';
import { readStory } from '../../src/story/readStory';
import { dushanbe } from '../story/folders';
import { floorPage } from './floorPage';
import { buildPlainPage } from './plainPage';
import { storySigns } from './storySigns';
import type { MeasuredPage } from './visit';

const root = join(import.meta.dirname, '../..');

/** Clicked on each page, in this order. */
const clicked = { RUS: 'Russia', KAZ: 'Kazakhstan', MNG: 'Mongolia', CHN: 'China' };

/** Builds them into one site; addresses are paths from its root. */
export async function buildComparedPages(site: string): Promise<readonly MeasuredPage[]> {
  await buildSite(join(root, 'public'), site);
  const { story } = readStory(dushanbe());
  if (!story) throw new Error('no story to compare');
  const floor = floorPage(await readMapFiles(join(root, 'geo/layers')), story);
  await mkdir(join(site, 'floor'));
  await writeFile(join(site, 'floor/index.html'), floor);
  const plainCountries = await buildPlainPage(join(site, 'plain'));
  await Promise.all([compressFolder(join(site, 'floor')), compressFolder(join(site, 'plain'))]);
  return [
    {
      title: 'floor',
      address: '/floor/',
      signs: {
        drawn: '.countries + .names',
        named: `.names > :nth-child(${floor.match(/<text /g)?.length})`,
        clickable: undefined,
        panel: undefined,
      },
      countries: [],
    },
    {
      title: 'plain',
      address: '/plain/',
      signs: {
        drawn: '.map path.leaflet-interactive',
        clickable: '.map path.leaflet-interactive',
        panel: 'aside h2',
      },
      countries: Object.values(clicked).flatMap(
        (name) => plainCountries.find((country) => country.name === name) ?? [],
      ),
    },
    {
      title: 'Article Atlas',
      address: `/${story.id}/en/`,
      signs: storySigns,
      countries: Object.entries(clicked).map(([code, name]) => ({
        name,
        shape: `#country-${code}`,
      })),
    },
  ];
}
