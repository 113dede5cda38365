/** Leaflet without the one piece of HTML that it writes while it loads, which Trusted Types refuse. */
import type { Plugin } from 'vite';

/** A test of whether the browser reads SVG in HTML; the answer to the same question comes of making the element. */
const written = "div.innerHTML = '<svg/>';";
const made = "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";

export function leafletWithoutHtml(): Plugin {
  let found = false;
  return {
    name: 'leaflet-without-html',
    // The renderer runs no Leaflet, and the development server has no policy.
    apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
    transform: {
      filter: { id: /\/leaflet\/dist\/leaflet-src(\.esm)?\.js$/ },
      handler(code) {
        if (code.split(written).length !== 2) return undefined;
        found = true;
        // No longer lines: the source map stays good enough without one of its own.
        return { code: code.replace(written, made), map: null };
      },
    },
    buildEnd(error) {
      if (!error && !found)
        this.error(
          `Leaflet no longer says "${written}" once: see src/publish/leafletWithoutHtml.ts`,
        );
    },
  };
}
