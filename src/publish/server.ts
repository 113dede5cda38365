/** Serves the built site: precompressed, cached by name, true 404s, nothing but what lies in its folder. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import { join, relative, sep } from 'node:path';
import sirv from 'sirv';
import { policyIn, policyOf, safetyHeaders } from './policy';

const policyHeader = 'Content-Security-Policy';

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
export function createServer(folder: string): Server {
  const files = filesOf(folder);
  const notFound = files.has('/404.html') ? readFileSync(join(folder, '404.html')) : undefined;
  const policies = policiesIn(folder, files);
  const policyFor = (file: string) => policies.get(file) ?? policyOf();
  // `dev` has it look at the file asked for alone; else it would first walk through all, after links too.
  const send = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  return createHttpServer((request, response) => {
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    response.setHeader(policyHeader, policyFor('/404.html'));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, 'Method not allowed');
    }
    const target = targetOf(request.url ?? '');
    if (!target) return answer(response, 400, 'Malformed address');
    const file = target.path.endsWith('/') ? `${target.path}index.html` : target.path;
    if (files.has(file) && file !== '/404.html') {
      response.setHeader(policyHeader, policyFor(file));
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

/**
 * Every file of the folder as a path from its root. Hidden ones, links and precompressed twins are left out, and
 * files whose twin is a link.
 */
function filesOf(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pathsOf = (kept: (entry: Dirent) => boolean) => {
    const paths = entries.filter(kept).map((entry) => join(entry.parentPath, entry.name));
    return new Set(paths.map((path) => `/${relative(folder, path).split(sep).join('/')}`));
  };
  const files = pathsOf((entry) => entry.isFile());
  const links = pathsOf((entry) => entry.isSymbolicLink());
  return new Set(
    [...files].filter(
      (path) =>
        !path.includes('/.') &&
        !(/\.(br|gz)$/.test(path) && files.has(path.slice(0, -3))) &&
        !links.has(`${path}.br`) &&
        !links.has(`${path}.gz`),
    ),
  );
}

/** What each page says that it may do: the server says the same. */
function policiesIn(folder: string, files: ReadonlySet<string>): ReadonlyMap<string, string> {
  const pages = [...files].filter((path) => path.endsWith('.html'));
  return new Map(
    pages.flatMap((path) => {
      const policy = policyIn(readFileSync(join(folder, path), 'utf8'));
      return policy === undefined ? [] : [[path, policy]];
    }),
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
  // All of it is public. A frame with `sandbox` has no origin of its own, and asks for its scripts as a stranger.
  response.setHeader('Access-Control-Allow-Origin', '*');
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
