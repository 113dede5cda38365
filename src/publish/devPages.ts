/** `npm run dev`: has Vite's server answer with the site's pages. */
import type { Plugin } from 'vite';

export function devPages(): Plugin {
  return {
    name: 'article-atlas-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        // Loaded through Vite, so that an edit shows at the next visit.
        server
          .ssrLoadModule('/src/publish/devSite.ts')
          .then((site) => (site as typeof import('./devSite')).answer(server, request, response))
          .then((done) => done || next(), next);
      });
    },
  };
}
