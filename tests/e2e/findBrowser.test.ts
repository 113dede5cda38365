/** In which order a browser is looked for, and what is tried when there is none. */
import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './findBrowser';

const own = '/home/reader/.cache/ms-playwright/chromium/chrome';

/** A machine with these files, on which these commands succeed and put files there; what it ran, in order. */
function machineWith(
  files: string[],
  { commands = {}, ...rest }: Partial<Machine> & { commands?: Record<string, string> } = {},
): Machine & { ran: string[] } {
  const ran: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    playwrightPath: own,
    ran,
    exists: (path) => files.includes(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brought = commands[line];
      if (brought) files.push(brought);
      return brought !== undefined;
    },
    ...rest,
  };
}

test('CHROME_PATH comes first, and must be there', () => {
  const env = { CHROME_PATH: '/my/chrome' };
  expect(findBrowser(machineWith(['/my/chrome', '/usr/bin/chromium'], { env }))).toBe('/my/chrome');
  expect(() => findBrowser(machineWith(['/usr/bin/chromium'], { env }))).toThrow(/\/my\/chrome$/);
});

test('an installed browser comes before Playwright’s own', () => {
  expect(findBrowser(machineWith(['/usr/bin/google-chrome', own]))).toBe('/usr/bin/google-chrome');
  expect(findBrowser(machineWith([own]))).toBe(own);
});

test('the usual places of macOS and Windows', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(machineWith([mac], { platform: 'darwin', env: {} }))).toBe(mac);
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(findBrowser(machineWith([windows], { platform: 'win32', env }))).toBe(windows);
});

test('an ordinary reader gets Playwright’s download', () => {
  const machine = machineWith([], { commands: { 'npx playwright install chromium': own } });
  expect(findBrowser(machine)).toBe(own);
});

test('root on Debian gets the libraries with it, or else Debian’s package', () => {
  const withLibraries = 'npx playwright install --with-deps chromium';
  const lucky = machineWith(['/usr/bin/apt-get'], {
    isRoot: true,
    commands: { [withLibraries]: own },
  });
  expect(findBrowser(lucky)).toBe(own);
  const commands = {
    'apt-get update': '/var/lib/apt/lists',
    'apt-get install -y chromium': '/usr/bin/chromium',
  };
  const closed = machineWith(['/usr/bin/apt-get'], { isRoot: true, commands });
  expect(findBrowser(closed)).toBe('/usr/bin/chromium');
  expect(closed.ran).toEqual([withLibraries, ...Object.keys(commands)]);
});

test('when nothing helps, one line says what to do', () => {
  const machine = machineWith([]);
  expect(() => findBrowser(machine)).toThrow(
    /^No Chrome or Chromium found[^\n]*CHROME_PATH[^\n]*$/,
  );
  expect(machine.ran).toEqual(['npx playwright install chromium']);
});
