/** Has service workers keep the site for visits without a network, once this visit has all that it needs. */

/** As much of Trusted Types as is used here; not every browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The page's policy (`src/publish/policy.ts`) knows the name. */
const policyName = 'worker';

/** A browser that has no workers or refuses them shows the site as before. */
export function keepForOffline(workers: readonly string[]): void {
  // A frame in another's page is seen once, mostly.
  if (workers.length === 0 || !('serviceWorker' in navigator) || window.parent !== window) return;
  whenIdle(() => {
    const trusted = trust();
    // Asking for them fails at once where a browser lets no page have any.
    const register = async (url: string) => navigator.serviceWorker.register(trusted(url));
    for (const worker of workers)
      register(worker)
        .then(offerThisPage)
        .catch(() => undefined);
  });
}

/** A version that waits takes over from the one before, if this page is of it and no other is open. */
function offerThisPage(registration: ServiceWorkerRegistration): void {
  const links = 'link[rel="modulepreload"],link[rel="preload"],link[rel="stylesheet"],script[src]';
  const addresses = [...document.querySelectorAll<HTMLLinkElement & HTMLScriptElement>(links)].map(
    ({ href, src }) => href || src,
  );
  const offer = () => registration.waiting?.postMessage(addresses);
  offer();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
}

/** Lets workers pass that stand above the page, and nothing else. */
function trust(): (url: string) => string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const createScriptURL = (url: string) => {
    if (!/^(\.\.\/)+sw\.js$/.test(url)) throw new TypeError(`no worker of ours: ${url}`);
    return url;
  };
  const policy = trustedTypes?.createPolicy(policyName, { createScriptURL });
  return (url) => (policy ? policy.createScriptURL(url) : createScriptURL(url));
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act);
}
