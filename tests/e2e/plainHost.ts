/** A host that sends the built site without any header of ours, and to some addresses an answer of its own. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';

export const dist = resolve(import.meta.dirname, '../../dist');

export interface Host {
  readonly origin: string;
  close(): void;
}

/** `ownAnswer` is undefined for what the site answers. */
export async function plainHost(
  ownAnswer: (url: URL) => ((response: ServerResponse) => unknown) | undefined,
): Promise<Host> {
  const files = sirv(dist, { dev: false });
  const server = createServer((request, response) => {
    const answer = ownAnswer(new URL(request.url ?? '', 'http://localhost'));
    if (!answer) return files(request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
