/** Fetches what a page lacks; what is no part of it is left out, and the story's reader says so. */
import type { FetchedPage, PageLinks } from './pageData';

/** Undefined when it can't be had. */
export async function fetchPage({ fetched }: PageLinks): Promise<FetchedPage | undefined> {
  try {
    const response = await fetch(fetched);
    const page: FetchedPage = await response.json();
    const files = Object.entries(page.files).filter(([, text]) => typeof text === 'string');
    return page.map.countries.codes ? { ...page, files: Object.fromEntries(files) } : undefined;
  } catch {
    return undefined;
  }
}
