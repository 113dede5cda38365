/** Serves the built site: precompressed, cached by name, true 404s, nothing but what lies in its folder. */
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { policyIn, policyOf, safetyHeaders } from './policy';

const policyHeader = 'Content-Security-Policy';

/** The page for addresses that lead nowhere. */
const missing = '/404.html';

/** A year; what carries its hash in its name never changes. */
const forGood = 'public, max-age=31536000, immutable';

/** Types that sirv's own table lacks or leaves without the encoding that the files are in. */
const contentTypes: Readonly<Record<string, string>> = {
  geojson: 'application/geo+json',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** The server of a built site, not yet listening. It serves what is in the folder when it is asked. */
export function createServer(folder: string): Server {
  const has = (path: string) => isServed(folder, path);
  const pageAt = (path: string) => (has(path) ? textOf(join(folder, path)) : undefined);
  /** What a page says that it may do: the server says the same. */
  const policyFor = (path: string) =>
    (path.endsWith('.html') && policyIn(pageAt(path) ?? '')) || policyOf();
  const refuse = (response: ServerResponse) => {
    const page = pageAt(missing);
    response.setHeader(policyHeader, policyFor(missing));
    answer(response, 404, page === undefined ? undefined : Buffer.from(page));
  };
  // `dev` has it look at the file asked for alone; else it would first walk through all, after links too.
  const send = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  return createHttpServer((request, response) => {
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    response.setHeader(policyHeader, policyOf());
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, 'Method not allowed');
    }
    const target = targetOf(request.url ?? '');
    if (!target) return answer(response, 400, 'Malformed address');
    const file = target.path.endsWith('/') ? `${target.path}index.html` : target.path;
    if (file !== missing && has(file)) {
      response.setHeader(policyHeader, policyFor(file));
      return send(asking(request, file), response, () => refuse(response));
    }
    if (has(`${file}/index.html`)) {
      // Relative, so that it holds under any path that the site is put at.
      const last = file.slice(file.lastIndexOf('/') + 1);
      response.setHeader('Location', `./${encodeURIComponent(last)}/${target.query}`);
      return answer(response, 301, 'Moved permanently');
    }
    refuse(response);
  });
}

/**
 * Whether a path from the folder's root is that of a file which is served, now: a later build has others. Hidden ones,
 * links and precompressed twins are not, nor files whose twin is a link.
 */
function isServed(folder: string, path: string): boolean {
  const [, ...names] = path.split('/');
  if (names.some((name) => name === '' || name.startsWith('.'))) return false;
  const places = names.map((_, n) => join(folder, ...names.slice(0, n + 1)));
  const file = places.pop();
  // In their order: what lies behind a link is not even looked at.
  if (file === undefined || !places.every((place) => look(place)?.isDirectory())) return false;
  return (
    look(file)?.isFile() === true &&
    !(/\.(br|gz)$/.test(file) && look(file.slice(0, -3))?.isFile()) &&
    !look(`${file}.br`)?.isSymbolicLink() &&
    !look(`${file}.gz`)?.isSymbolicLink()
  );
}

/** Undefined where a build has just taken it away. */
function textOf(place: string): string | undefined {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return undefined;
  }
}

/** What is at a place, a link as such; undefined where nothing is, or can be. */
function look(place: string): Stats | undefined {
  try {
    return lstatSync(place);
  } catch {
    return undefined;
  }
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
 * sirv reads a `Range` that is malformed or counts from the end wrongly; and sirv takes an encoding that is refused
 * (`q=0`) for one that is wanted.
 */
function asking(request: IncomingMessage, file: string): IncomingMessage {
  request.url = encodeURI(file);
  const encodings = request.headers['accept-encoding']?.split(',') ?? [];
  request.headers['accept-encoding'] = encodings
    .filter((encoding) => !/;\s*q=0(\.0*)?\s*$/i.test(encoding))
    .join();
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
