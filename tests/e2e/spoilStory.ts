/** The story's files as a page fetches them, one of them changed or left out. */
import type { Page } from '@playwright/test';
import { readFetchedPage, writeFetchedPage } from '../../src/app/fetchedPage';

/** All of them come in one, for each language. */
export const storyFiles = '**/assets/story-*.txt';

export async function spoilStory(
  page: Page,
  file: string,
  change: (text: string) => string | undefined,
): Promise<void> {
  await page.route(storyFiles, async (route) => {
    const response = await route.fetch();
    const { files, map } = readFetchedPage(await response.text());
    const spoiled = { ...files, [file]: change(files[file] ?? '') };
    await route.fulfill({ response, body: writeFetchedPage({ files: spoiled, map }) });
  });
}
