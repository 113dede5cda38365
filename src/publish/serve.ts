/** `npm start`'s last step: serves the built site until it is told to stop. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createServer } from './server';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** Both of localhost's addresses, since a browser may ask either. */
const loopback = ['127.0.0.1', '::1'];

/** The port asked for in the environment, 4173 by default. */
function portOf(value = '4173'): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65535) return port;
  return fail(`PORT must be a whole number from 1 to 65535, not "${value}".`);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Listens at one address; undefined when this machine has no such address. */
async function listen(port: number, host: string): Promise<Server | undefined> {
  const server = createServer(folder);
  const fault = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(undefined));
  });
  if (!fault) return server;
  if (fault.code === 'EADDRINUSE') {
    fail(
      `Port ${port} is already in use. Choose another: PORT=${port === 65535 ? 4173 : port + 1} npm start`,
    );
  }
  if (fault.code === 'EACCES') fail(`Port ${port} is not allowed for this user.`);
  if (host === '::1') return undefined;
  return fail(`Cannot listen on ${host}: ${fault.message}`);
}

/** The address to open in a browser. */
function addressOf(port: number, host: string | undefined): string {
  if (!host || [...loopback, '0.0.0.0', '::'].includes(host)) return `http://localhost:${port}/`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

const port = portOf(process.env.PORT || undefined);
const host = process.env.HOST || undefined;
if (!existsSync(folder)) fail(`${folder} is not there yet. Build it first: npm run build`);

const servers: Server[] = [];
for (const address of host ? [host] : loopback) {
  const server = await listen(port, address);
  if (server) servers.push(server);
}
console.log(`Article Atlas: ${addressOf(port, host)}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });
}
