/** Types for the build's own dependencies, so that `tsc` needs no `geo/node_modules`. */

declare module 'mapshaper' {
  const mapshaper: {
    enableLogging(): void;
    applyCommands(
      commands: string,
      input: Record<string, unknown>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}

declare module 'geobuf' {
  import type { FeatureCollection } from 'geojson';
  export function decode(pbf: import('pbf').default): FeatureCollection;
}

declare module 'pbf' {
  export default class Pbf {
    constructor(buffer: Uint8Array);
  }
}
