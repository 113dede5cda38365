/** Fetches what a page lacks; what is no part of it is left out, and the story's reader says so. */
import { type FetchedPage, readFetchedPage } from './fetchedPage';
import { fetchFile } from './fetchFile';
import type { PageLinks } from './pageData';

/** Undefined when it can't be had. */
export async function fetchPage({ fetched }: PageLinks): Promise<FetchedPage | undefined> {
  try {
    return await fetchFile(fetched, async (response) => readFetchedPage(await response.text()));
  } catch {
    return undefined;
  }
}
