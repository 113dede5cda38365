/** `npm run build`: the site of the stories in `public`, into `dist`. */
import { join, resolve } from 'node:path';
import { buildSite } from './buildSite';

const root = resolve(import.meta.dirname, '../..');

await buildSite(join(root, 'public'), join(root, 'dist'));
