/** The browser's build and the development server. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devPages } from './src/publish/devPages.ts';

export default defineConfig({
  base: './',
  plugins: [react(), devPages()],
  appType: 'custom',
  build: {
    manifest: true,
    target: 'es2022',
    rollupOptions: { input: 'src/app/main.tsx' },
  },
});
