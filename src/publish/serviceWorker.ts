/** Service workers: one script, and before it the files that it keeps, by their hashes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { classicScript } from './classicScript';

/** The script without its files, as a classic one: every browser with service workers runs those. */
export function builtWorker(root: string): Promise<Rolldown.OutputChunk> {
  return classicScript(root, 'src/app/worker.ts');
}

/**
 * The worker of the files at `paths` in `site`, all of one version: a browser takes none of them when one differs from
 * its hash, as in the middle of an upload. It changes when one of them does.
 * @param at the folder that the worker stands in, with a slash at its end; none for the site's own
 */
export async function serviceWorker(
  { code }: Rolldown.OutputChunk,
  site: string,
  at: string,
  paths: readonly string[],
): Promise<string> {
  const entries = await Promise.all(
    paths.map(async (path) => {
      const digest = createHash('sha256').update(await readFile(join(site, path)));
      const hash = digest.digest('base64');
      return {
        url: addressFrom(at, path),
        revision: revisionOf(path, hash),
        integrity: `sha256-${hash}`,
      };
    }),
  );
  return `const precached = ${JSON.stringify(entries)};\n${code}`;
}

/** What has its hash in its name is the same for ever. */
function revisionOf(path: string, hash: string): string | null {
  return path.startsWith('assets/') ? null : hash;
}

/** A page by its folder: some hosts lead away from `index.html`. */
function addressFrom(at: string, path: string): string {
  const address = path.startsWith(at) ? `./${path.slice(at.length)}` : `../${path}`;
  return address.replace(/index\.html$/, '');
}
