import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { leafletWithoutHtml } from '../../src/publish/leafletWithoutHtml';

/** The code that comes of one line. */
async function built(line: string): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
    load: (id) => (id === '\0entry' ? line : undefined),
  };
  const result = await build({
    root: `${import.meta.dirname}/../..`,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [entry, leafletWithoutHtml()],
    build: { write: false, minify: false, rollupOptions: { input: 'entry' } },
  });
  if (!('output' in result)) throw new Error('no output');
  return result.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

test('Leaflet asks about SVG without writing HTML', async () => {
  const code = await built("import L from 'leaflet'; console.log(L.version);");
  expect(code).toContain('inlineSvg');
  expect(code).not.toMatch(/innerHTML = ['"]<svg/);
});

test('a build in which Leaflet does not say what is replaced fails', async () => {
  await expect(built('console.log(1);')).rejects.toThrow('Leaflet no longer says');
});
