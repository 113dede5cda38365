/** The browser's build and the development server. */
import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledWhole } from './src/publish/compiledWhole.ts';
import { devPages } from './src/publish/devPages.ts';
import { leafletWithoutHtml } from './src/publish/leafletWithoutHtml.ts';
import { leanLeaflet } from './src/publish/leanLeaflet.ts';

export default defineConfig({
  base: './',
  plugins: [react(), devPages(), leanLeaflet(), leafletWithoutHtml(), compiledWhole()],
  appType: 'custom',
  css: {
    modules: {
      // No two files share a name; a hash would weigh on every page.
      generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}`,
    },
  },
  build: {
    manifest: true,
    // One sheet: a page asks for it once, and what comes later needs none.
    cssCodeSplit: false,
    target: 'es2022',
    rollupOptions: {
      input: 'src/app/main.tsx',
      // What the map shares with what comes later is one file, not one for each pair.
      output: {
        codeSplitting: {
          groups: [{ name: 'shared', test: /src\/(earth|drawing|app)\//, minShareCount: 2 }],
        },
      },
    },
  },
});
