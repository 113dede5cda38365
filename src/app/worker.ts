/** The service worker of a story, and the one of the ways in: answers from what one version has when the network can't. */
import {
  addRoute,
  getCacheKeyForURL,
  matchPrecache,
  type PrecacheEntry,
  precache,
} from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

/** Every file of the version, with its hash; the build writes them before this. */
declare const precached: PrecacheEntry[];

/** As much of a worker's own scope as is used here. */
interface WorkerScope {
  readonly clients: {
    matchAll(which: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
}

/** Seconds; a page takes no longer from a network than a reader waits for one. */
const patience = 4;

/**
 * Pages come from the network, so that a reload has the newest and what was withdrawn is gone; all else that a page
 * asks for has its hash in its name. A worker waits until no page of the version before is open, or one of its own alone,
 * and only then is that version's cache emptied: no page is ever without the files that it was published with.
 */
precache(precached);
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  new NetworkOnly({
    networkTimeoutSeconds: patience,
    plugins: [
      {
        fetchDidSucceed: async ({ response }) => {
          if (response.status >= 500) throw new Error(`the server answers ${response.status}`);
          return response;
        },
        handlerDidError: ({ request }) => kept(new URL(request.url)),
      },
    ],
  }),
);
addRoute();
// A page of this version asks, and says which files it came with: without it reading on offline would lead back to the
// version before, for as long as any page is open.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (Array.isArray(data) && data.every(isOurs)) void takeOverUnlessNeeded();
});
// Where the storage fails the page has what it would have without a worker.
setCatchHandler(async ({ request }) => fetch(request));

const isOurs = (address: unknown) =>
  typeof address === 'string' && getCacheKeyForURL(address) !== undefined;

/** The page that has asked needs nothing of the version before; another might. */
async function takeOverUnlessNeeded(): Promise<void> {
  const scope = globalThis as unknown as WorkerScope;
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length === 1) await scope.skipWaiting();
}

/** The page as it was kept, whatever its address asks it to show. */
async function kept({ origin, pathname, search }: URL): Promise<Response | undefined> {
  const address = origin + pathname.replace(/\/index\.html$/, '/');
  const page = await matchPrecache(address);
  if (page || pathname.endsWith('/')) return page;
  return (await matchPrecache(`${address}/`)) && Response.redirect(`${address}/${search}`);
}
