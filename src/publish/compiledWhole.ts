/** For Vite: has browsers compile scripts whole, while they come, instead of each function when it is first called. */
import type { Plugin } from 'vite';

/** Known to Chromium since version 136: https://v8.dev/blog/explicit-compile-hints. It must stand first. */
const hint = '//# allFunctionsCalledOnLoad\n';

export function compiledWhole(): Plugin {
  return {
    name: 'article-atlas-compiled-whole',
    apply: 'build',
    generateBundle: {
      // Vite puts a line of its own before each script.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = hint + file.code;
      },
    },
  };
}
