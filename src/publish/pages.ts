/** What a site's HTML is made by, built for Node with the same style names as the browser's part. */
import { loadCatalogues } from '../words/catalogues';

export { entryPage, notFoundPage, storyEntryPage } from './entryPage';
export { storyPage, untilMapDrawn } from './page';

await loadCatalogues();
