/** For Vite: leaves out of Leaflet what the atlas has in ways of its own. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * How statements begin, or what is in them, that keep in the build what nothing here uses: vector layers and their
 * renderers, markers, pop-ups, tooltips, Leaflet's own controls, and what each of these gives to the map and its layers.
 */
const unused: readonly RegExp[] = [
  ...['Control', 'control', 'LayerGroup', 'Icon', 'Marker', 'CircleMarker', 'Circle', 'Polyline'],
  ...['Polygon', 'GeoJSON', 'SVG', 'TileLayer', 'tileLayer'],
]
  .map((name) => new RegExp(`^${name}\\.`))
  .concat(
    [/_initOverlay:/, /openPopup:/, /bindPopup:/, /closePopupOnClick:/, /openTooltip:/],
    [/bindTooltip:/, /getRenderer:/, /zoomControl/, /attributionControl/, /Browser\.vml/],
    [/keyboard/i, /scrollWheelZoom/, /tapHold/i],
  );

/** Leaflet doesn't say that making its classes has no other effect: said for it, those that nothing uses can go. */
const classes = /= (?=[\w.$]*extend\()|(?<=: )(?=new IconDefault\()/g;

export function leanLeaflet(): Plugin {
  // Its other builds are one function each.
  const file = fileURLToPath(import.meta.resolve('leaflet/dist/leaflet-src.esm.js'));
  return {
    name: 'article-atlas-lean-leaflet',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'leaflet' ? file : undefined),
    transform(code, id) {
      if (id !== file) return undefined;
      const statements = this.parse(code).body.map(({ type, start, end }) => ({
        effect: type === 'ExpressionStatement' || type === 'IfStatement',
        text: code.slice(start, end),
      }));
      const effects = statements.filter(({ effect }) => effect);
      for (const part of unused)
        if (!effects.some(({ text }) => part.test(text)))
          this.error(`Leaflet has changed: nothing in it is like ${part}`);
      return statements
        .filter(({ effect, text }) => !effect || !unused.some((part) => part.test(text)))
        .map(({ effect, text }) => (effect ? text : text.replace(classes, '$&/*#__PURE__*/ ')))
        .join('\n');
    },
  };
}
