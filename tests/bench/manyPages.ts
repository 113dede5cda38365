/** Pages of stories with 10 to 10,000 annotations, built as any story's. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../src/publish/buildSite';
import { readStory } from '../../src/story/readStory';
import { dushanbe, type Folder, readText } from '../story/folders';
import { manyAnnotations } from './manyAnnotations';
import { median } from './statistics';
import { storySigns } from './storySigns';
import type { MeasuredPage } from './visit';

const counts = [10, 100, 1000, 10_000];
const readings = 5;

/** Builds them into `site`; `files` is for their story folders. */
export async function buildManyPages(
  files: string,
  site: string,
): Promise<readonly MeasuredPage[]> {
  const capitals = JSON.parse(readText('geo/layers/capitals.geojson')).features;
  const stories = counts.map((count) => ({
    id: `many-${count}`,
    count,
    folder: manyAnnotations(dushanbe(), capitals, count),
  }));
  for (const { id, folder } of stories) await writeFolder(join(files, 'stories', id), folder);
  await buildSite(files, site);
  return Promise.all(
    stories.map(async ({ id, count, folder }) => ({
      title: count.toLocaleString('en'),
      address: `/${id}/en/`,
      // What is drawn on a canvas is there once the map is alive.
      signs: { ...storySigns, clickable: storySigns.alive },
      // Its middle is ice: no capital's annotations lie over it.
      countries: [{ name: 'Greenland', shape: '#country-GRL' }],
      known: {
        story: (await stat(join(site, `stories/${id}/story.json`))).size,
        read: readingTime(folder),
      },
    })),
  );
}

async function writeFolder(path: string, texts: Folder): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const [name, text = ''] of Object.entries(texts)) await writeFile(join(path, name), text);
}

function readingTime(folder: Folder): number {
  return median(
    Array.from({ length: readings }, () => {
      const began = performance.now();
      readStory(folder);
      return performance.now() - began;
    }),
  );
}
