/** The bill of materials of a built site, as CycloneDX 1.6: the packages in its scripts, its fonts, the map's sources. */

/** As much of a `package-lock.json` as the bill wants. */
export interface LockFile {
  readonly name: string;
  readonly packages: Readonly<Record<string, LockedPackage | undefined>>;
}

export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  /** SPDX. */
  readonly license?: string;
  readonly integrity?: string;
  /** Only the build wants it. */
  readonly dev?: boolean;
}

export interface Materials {
  readonly lock: LockFile;
  /** Of the map's data. */
  readonly geoLock: LockFile;
  /** Paths of the modules in the site's scripts. */
  readonly modules: readonly string[];
  /** Packages whose font files were cut. */
  readonly fonts: readonly string[];
}

/** The packages that the map is made from, each with what its data is and under which licence. */
const mapSources = [
  { name: 'cldr-core', holds: 'Unicode CLDR: codes of countries', license: 'Unicode-3.0' },
  {
    name: 'cldr-localenames-full',
    holds: 'Unicode CLDR: names of countries',
    license: 'Unicode-3.0',
  },
  { name: 'geo-tz', holds: '© OpenStreetMap contributors: outlines', license: 'ODbL-1.0' },
  { name: 'world-atlas', holds: 'Natural Earth: outlines', license: 'Public domain' },
];

/**
 * The same text for the same materials: it has no time of day and no serial number.
 * @throws when something ships that no lock file has, or that only the build was to want
 */
export function billOfMaterials({ lock, geoLock, modules, fonts }: Materials): string {
  const project = lock.packages[''];
  const bundled = new Set(modules.flatMap((module) => folderIn(module) ?? []));
  const components = [
    ...[...bundled].map((folder) => component('library', folder, shipped(lock, folder))),
    ...fonts.map((name) => {
      const folder = `node_modules/${name}`;
      return component('file', folder, locked(lock, folder));
    }),
    ...mapSources.map(({ name, holds, license }) => {
      const folder = `node_modules/${name}`;
      const source = component('data', folder, { ...locked(geoLock, folder), license });
      return { ...source, description: holds };
    }),
  ];
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': lock.name,
        name: lock.name,
        version: project?.version,
        licenses: licences(project?.license),
      },
    },
    components: components.toSorted((one, other) => (one.purl < other.purl ? -1 : 1)),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** `node_modules/react` of a path within it, as lock files call it; undefined for the project's own modules. */
function folderIn(module: string): string | undefined {
  const path = module.replaceAll('\\', '/');
  const start = path.indexOf('node_modules/');
  if (start < 0) return undefined;
  return /^(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/.exec(path.slice(start))?.[0].slice(0, -1);
}

function locked({ packages }: LockFile, folder: string): LockedPackage {
  const entry = Object.hasOwn(packages, folder) ? packages[folder] : undefined;
  if (!entry) throw new Error(`${folder} is published, and no lock file has it`);
  return entry;
}

function shipped(lock: LockFile, folder: string): LockedPackage {
  const entry = locked(lock, folder);
  if (entry.dev) throw new Error(`${folder} is published: it belongs to the dependencies`);
  return entry;
}

function component(
  type: 'library' | 'file' | 'data',
  folder: string,
  { version, license, integrity }: LockedPackage,
) {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [algorithm, digest] = integrity?.split('-') ?? [];
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    ...(algorithm === 'sha512' &&
      digest !== undefined && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
      }),
    licenses: licences(license),
    purl,
  };
}

/** An SPDX identifier, an SPDX expression, or what has neither. */
function licences(license: string | undefined) {
  if (license === undefined) return [];
  if (license === 'Public domain') return [{ license: { name: license } }];
  return [/\s/.test(license) ? { expression: license } : { license: { id: license } }];
}
