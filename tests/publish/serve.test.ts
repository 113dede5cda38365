/** `npm start`'s last step as a person meets it: what it prints, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  writeFileSync(join(folder, 'index.html'), 'home');
});

afterAll(() => rmSync(folder, { recursive: true }));

const started: ChildProcess[] = [];
// A test that fails leaves no server behind.
afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

function start(site: string, env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/publish/serve.ts', site], {
    env: { ...process.env, HOST: '', ...env },
  });
  started.push(child);
  return child;
}

/** All that it prints, and its exit code. */
function ending(child: ChildProcess): Promise<[number | null, string]> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      printed += chunk;
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve([code, printed])));
}

/** A port that was free a moment ago, or the one that a listening server holds. */
async function somePort(): Promise<{ port: number; holder: Server }> {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  return { port: (holder.address() as AddressInfo).port, holder };
}

test.each(['SIGINT', 'SIGTERM'] as const)('serves on localhost until %s', async (signal) => {
  const { port, holder } = await somePort();
  await new Promise((resolve) => holder.close(resolve));
  const child = start(folder, { PORT: String(port) });
  const end = ending(child);
  const line = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (text) => resolve(String(text))),
  );
  expect(line).toBe(`Article Atlas: http://localhost:${port}/\n`);
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('home');
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('home');
  child.kill(signal);
  expect((await end)[0]).toBe(0);
});

/** Where this machine is reached by others; many a test machine has no such address. */
const [outside] = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4');

test.skipIf(!outside)('others reach it only when told to', async () => {
  for (const host of ['', '0.0.0.0']) {
    const { port, holder } = await somePort();
    await new Promise((resolve) => holder.close(resolve));
    const child = start(folder, { PORT: String(port), HOST: host });
    const end = ending(child);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    const answer = fetch(`http://${outside?.address}:${port}/`).then((response) => response.text());
    if (host) expect(await answer).toBe('home');
    else await expect(answer).rejects.toThrow();
    child.kill();
    await end;
  }
});

test('a port in use is one clear line', async () => {
  const { port, holder } = await somePort();
  const [code, printed] = await ending(start(folder, { PORT: String(port) }));
  holder.close();
  expect(code).toBe(1);
  expect(printed).toMatch(new RegExp(`^Port ${port} is already in use\\. .*\\n$`));
});

test.each(['0', '65536', '-1', '80a', '4173.5', ' '])(
  'PORT="%s" is refused in one line',
  async (port) => {
    const [code, printed] = await ending(start(folder, { PORT: port }));
    expect([code, printed]).toEqual([
      1,
      `PORT must be a whole number from 1 to 65535, not "${port}".\n`,
    ]);
  },
);

test('a site that was not built is one clear line', async () => {
  const [code, printed] = await ending(start(join(folder, 'nowhere'), {}));
  expect(code).toBe(1);
  expect(printed).toMatch(/^.*nowhere is not there yet\. Build it first: npm run build\n$/);
});
