/** Finds a Chromium to test in, or gets one. */
import { posix, win32 } from 'node:path';

/** What finding needs of the machine that it runs on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Where Playwright puts its own browser, downloaded or not. */
  readonly playwrightPath: string;
  exists(path: string): boolean;
  /** Runs a command within a time limit; whether it succeeded. */
  run(command: string, args: readonly string[], milliseconds: number): boolean;
}

const minute = 60_000;

/**
 * The path of a Chrome or Chromium: `CHROME_PATH`, an installed one, Playwright's own, Playwright's download,
 * Debian's package.
 * @throws one line that says what to do when there is none to be had
 */
export function findBrowser(machine: Machine): string {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`CHROME_PATH names a file that is not there: ${named}`);
  }
  const here = [...usualPaths(machine), machine.playwrightPath];
  const found = here.find((path) => machine.exists(path)) ?? download(machine) ?? install(machine);
  if (found) return found;
  throw new Error(
    'No Chrome or Chromium found, and none could be downloaded: install one, or set CHROME_PATH to its program.',
  );
}

/** Where installers put Chrome, Chromium and Edge. */
function usualPaths({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const programs = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map(
      (name) => `${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
    );
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? programs.map((name) => win32.join(folder, name)) : [],
    );
  }
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
    return programs.flatMap((path) => (env.HOME ? [path, posix.join(env.HOME, path)] : [path]));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
  return folders.flatMap((folder) => names.map((name) => posix.join(folder, name)));
}

/** Playwright's download; on a bare Debian with the libraries that its browser needs. */
function download(machine: Machine): string | undefined {
  const libraries = canInstall(machine) ? ['--with-deps'] : [];
  const args = ['playwright', 'install', ...libraries, 'chromium'];
  const done = machine.run('npx', args, 10 * minute);
  return done && machine.exists(machine.playwrightPath) ? machine.playwrightPath : undefined;
}

/** Debian's package, which wants root. */
function install(machine: Machine): string | undefined {
  if (!canInstall(machine)) return undefined;
  const done =
    machine.run('apt-get', ['update'], 3 * minute) &&
    machine.run('apt-get', ['install', '-y', 'chromium'], 10 * minute);
  return done && machine.exists('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

function canInstall({ platform, isRoot, exists }: Machine): boolean {
  return platform === 'linux' && isRoot && exists('/usr/bin/apt-get');
}
