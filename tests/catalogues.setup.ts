/** Before each file of tests: the catalogues, as whoever makes pages has them. */
import { loadCatalogues } from '../src/words/catalogues';

await loadCatalogues();
