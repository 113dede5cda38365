/** The project's two lock files and package files, as the tests of its supply read them. */
import { readFileSync } from 'node:fs';

export interface Locked {
  readonly version?: string;
  /** SPDX; a list is an older way of writing. */
  readonly license?: string | readonly string[];
  readonly resolved?: string;
  readonly integrity?: string;
  /** Only building and testing want it. */
  readonly dev?: boolean;
  /** Wanted by what is for building only and, where it happens to be there, by what isn't. */
  readonly devOptional?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
}

export interface PackageFile {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

export const root = new URL('../../', import.meta.url);

/** The app's folder, and that of the map's data build. */
export const folders = ['', 'geo/'];

export function packageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(new URL(`${folder}package.json`, root), 'utf8'));
}

/** By their paths in `node_modules`. */
export function lockedPackages(folder: string): [string, Locked][] {
  const text = readFileSync(new URL(`${folder}package-lock.json`, root), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
  return Object.entries(packages).filter(([path]) => path !== '');
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
