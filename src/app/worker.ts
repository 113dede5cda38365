/** The service worker of a story, and the one of the ways in: answers from what one version has when the network can't. */
import { addRoute, matchPrecache, type PrecacheEntry, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

/** Every file of the version, with its hash; the build writes them before this. */
declare const precached: PrecacheEntry[];

/** Seconds; a page takes no longer from a network than a reader waits for one. */
const patience = 4;

/**
 * Pages come from the network, so that a reload has the newest and what was withdrawn is gone; all else that a page
 * asks for has its hash in its name. A worker waits until no page of the version before is open, and only then is that
 * version's cache emptied: no page is ever without the files that it was published with.
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
// Where the storage fails the page has what it would have without a worker.
setCatchHandler(async ({ request }) => fetch(request));

/** The page as it was kept, whatever its address asks it to show. */
async function kept({ origin, pathname, search }: URL): Promise<Response | undefined> {
  const address = origin + pathname;
  const page = await matchPrecache(address);
  if (page || pathname.endsWith('/')) return page;
  return (await matchPrecache(`${address}/`)) && Response.redirect(`${address}/${search}`);
}
