/** Serves the built site: precompressed, cached by name, true 404s, nothing but what lies in its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import { join, relative, sep } from 'node:path';
import sirv from 'sirv';

export interface ServerOptions {
  /** Sent with every answer beside the server's own, e.g. a policy. */
  readonly headers?: OutgoingHttpHeaders;
}

const safetyHeaders: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** A year; what carries its hash in its name never changes. */
const forGood = 'public, max-age=31536000, immutable';

/** Types that sirv's own table lacks or leaves without the encoding that the files are in. */
const contentTypes: Readonly<Record<string, string>> = {
  geojson: 'application/geo+json',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/**
 * The server of a built site, not yet listening. It knows the files that are in the folder now; a later build
 * wants a new server.
 * @throws when the folder cannot be read
 */
export function createServer(folder: string, options: ServerOptions = {}): Server {
  const files = filesOf(folder);
  const notFound = files.has('/404.html') ? readFileSync(join(folder, '404.html')) : undefined;
  const send = sirv(folder, { dev: false, etag: true, brotli: true, gzip: true, setHeaders });
  return createHttpServer((request, response) => {
    for (const [name, value] of Object.entries({ ...safetyHeaders, ...options.headers })) {
      if (value !== undefined) response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, 'Method not allowed');
    }
    const target = targetOf(request.url ?? '');
    if (!target) return answer(response, 400, 'Malformed address');
    const file = target.path.endsWith('/') ? `${target.path}index.html` : target.path;
    if (files.has(file) && file !== '/404.html') {
      return send(asking(request, file), response, () => answer(response, 404, notFound));
    }
    if (files.has(`${file}/index.html`)) {
      // Relative, so that it holds under any path that the site is put at.
      const last = file.slice(file.lastIndexOf('/') + 1);
      response.setHeader('Location', `./${encodeURIComponent(last)}/${target.query}`);
      return answer(response, 301, 'Moved permanently');
    }
    answer(response, 404, notFound);
  });
}

/** Every file of the folder as a path from its root; hidden ones, links and precompressed twins left out. */
function filesOf(folder: string): ReadonlySet<string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const all = new Set(paths.filter((path) => !/(^|\/)\./.test(path)).map((path) => `/${path}`));
  return new Set(
    [...all].filter((path) => !all.has(path.replace(/\.(br|gz)$/, '')) || !/\.(br|gz)$/.test(path)),
  );
}

/** The decoded path of a request and its query with the question mark; undefined when it is no path. */
function targetOf(url: string): { path: string; query: string } | undefined {
  const end = url.indexOf('?');
  const query = end < 0 ? '' : url.slice(end);
  try {
    const path = decodeURIComponent(end < 0 ? url : url.slice(0, end));
    return path.startsWith('/') && !/[\0\\]/.test(path) ? { path, query } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The request, asking for exactly that file: sirv alone would also try other endings. It answers in whole, since
 * sirv reads a `Range` that is malformed or counts from the end wrongly.
 */
function asking(request: IncomingMessage, file: string): IncomingMessage {
  request.url = encodeURI(file);
  delete request.headers.range;
  return request;
}

function setHeaders(response: ServerResponse, path: string): void {
  const type = contentTypes[path.slice(path.lastIndexOf('.') + 1)];
  if (type) response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? forGood : 'no-cache');
}

/** A short answer of the server's own: a sentence, or a page. */
function answer(
  response: ServerResponse,
  status: number,
  body: string | Buffer = 'Not found',
): void {
  const type = typeof body === 'string' ? 'text/plain' : 'text/html';
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.setHeader('Cache-Control', 'no-cache');
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
