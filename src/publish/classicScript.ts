/** A script of its own with all that it imports, as browsers run scripts that are no modules. */
import { build, type Rolldown } from 'vite';

/** @param entry as seen from `root` */
export async function classicScript(root: string, entry: string): Promise<Rolldown.OutputChunk> {
  const built = await build({
    root,
    // None of the pages' plugins.
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error(`the build has no ${entry}`);
  return chunk;
}
