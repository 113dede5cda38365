/** What the server answers, asked over a real connection. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../src/publish/policy';
import { createServer } from '../../src/publish/server';

const pageWithPolicy = withPolicy('<meta charset="utf-8"><style>a{}</style>');
let root: string;
let server: Server;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path exactly as written, which `fetch` would tidy up first. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    asked.on('error', reject).end();
  });
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'atlas-server-'));
  const site = join(root, 'site');
  const put = (path: string, text: string | Buffer) => {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  put('index.html', 'home');
  put('404.html', 'no such page');
  put('with-policy.html', pageWithPolicy);
  put('story/ar/index.html', 'عربي');
  put('assets/app-12345678.js', 'script');
  put('assets/app-12345678.js.br', brotliCompressSync('script'));
  put('assets/app-12345678.js.gz', gzipSync('script'));
  put('layers/tajikistan.geojson', '{}');
  put('story/article.ar.txt', 'نص');
  put('.env', 'secret');
  put('.git/config', 'secret');
  writeFileSync(join(root, 'outside.txt'), 'secret');
  put('story/.draft/article.txt', 'secret');
  symlinkSync(join(root, 'outside.txt'), join(site, 'link.txt'));
  symlinkSync(root, join(site, 'linked'));
  put('story/notes.txt', 'notes');
  symlinkSync(join(root, 'outside.txt'), join(site, 'story/notes.txt.br'));
  server = createServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe('pages', () => {
  test('a folder answers with its page, never from a stale cache', async () => {
    const { status, body, headers } = await ask('/story/ar/?country=TJK');
    expect([status, body]).toEqual([200, 'عربي']);
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('without its slash a folder moves to it, query and all, under any sub-path', async () => {
    const { status, headers } = await ask('/story/ar?country=TJK&moment=1992');
    expect([status, headers.location]).toEqual([301, './ar/?country=TJK&moment=1992']);
  });

  test.each([
    '/nothing',
    '/story/',
    '/index',
    '/story/ar/index',
    '/assets/app-12345678.js/',
    '/404.html',
  ])('%s is a true 404 with the site’s own page', async (path) => {
    const { status, body, headers } = await ask(path);
    expect([status, body]).toEqual([404, 'no such page']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('an unchanged page is not sent again', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', 'GET', { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
  });
});

describe('files', () => {
  test.each([
    ['/layers/tajikistan.geojson', /^application\/geo\+json$/],
    ['/assets/app-12345678.js', /^text\/javascript/],
    ['/story/article.ar.txt', /^text\/plain; charset=utf-8$/],
  ])('%s has its type', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toMatch(type);
  });

  test.each(['br', 'gzip'])('goes out as %s when the reader takes it', async (encoding) => {
    const path = '/assets/app-12345678.js';
    const { headers } = await ask(path, 'GET', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect((await ask(path)).body).toBe('script');
  });

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000, gzip;q=0', undefined],
    ['gzip;q=0.5, br;q=0.01', 'br'],
  ])('for “%s” it goes out as %s', async (accepted, encoding) => {
    const { headers } = await ask('/assets/app-12345678.js', 'GET', {
      'accept-encoding': accepted,
    });
    expect(headers['content-encoding']).toBe(encoding);
  });

  test('hashed assets are cached for good', async () => {
    expect((await ask('/assets/app-12345678.js')).headers['cache-control']).toMatch(/immutable/);
  });

  test.each(['bytes=-3', 'bytes=5-2', 'bytes=x', 'bytes=0-1'])(
    'Range %s gets the whole',
    async (range) => {
      const { status, body } = await ask('/assets/app-12345678.js', 'GET', { range });
      expect([status, body]).toEqual([200, 'script']);
    },
  );
});

describe('what it refuses', () => {
  test.each([
    '/.env',
    '/.git/config',
    '/link.txt',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/%252e%252e/outside.txt',
    '/assets/../../outside.txt',
    '/assets/%2e%2e%2f%2e%2e%2foutside.txt',
    '/./../outside.txt',
    '//../outside.txt',
    '/linked/outside.txt',
    '/linked/site/.env',
    '/story/notes.txt',
    '/%2eenv',
    '/story/.draft/article.txt',
    '/story/%2edraft%2farticle.txt',
    '/assets/app-12345678.js.br',
  ])('%s is not there', async (path) => {
    const { status, body } = await ask(path, 'GET', { 'accept-encoding': 'br' });
    expect([status, body]).toEqual([404, 'no such page']);
  });

  test.each(['/%', '/%E0%A4%A', '/a%00b', '/a%5Cb', 'http://elsewhere/'])(
    '%s is malformed',
    async (path) => {
      expect((await ask(path)).status).toBe(400);
    },
  );

  test('two slashes lead nowhere else', async () => {
    const { status, headers } = await ask('//elsewhere.example/story/ar');
    expect([status, headers.location]).toEqual([404, undefined]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const { status, headers } = await ask('/', method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

test.each(['/', '/nothing', '/story/ar', '/%'])(
  'HEAD %s answers as GET does, without a body',
  async (path) => {
    const [head, get] = [await ask(path, 'HEAD'), await ask(path)];
    expect([head.status, head.body]).toEqual([get.status, '']);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  },
);

test.each(['/', '/nothing', '/story/ar', '/assets/app-12345678.js', '/%'])(
  '%s carries the safety headers',
  async (path) => {
    const { headers } = await ask(path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
      expect(headers['permissions-policy']).toContain(`${feature}=()`);
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    // Any page may embed ours.
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).not.toContain('frame-ancestors');
  },
);

test('a page is sent with the policy that it has, and all else with the strictest', async () => {
  const policyOfAnswer = async (path: string) =>
    (await ask(path)).headers['content-security-policy'];
  expect(pageWithPolicy).toContain(`content="${await policyOfAnswer('/with-policy.html')}"`);
  for (const path of ['/', '/nothing', '/%', '/assets/app-12345678.js'])
    expect(await policyOfAnswer(path)).toBe(policyOf());
});

test('a later build is served by the same server: its files, its policy, and nothing that it took away', async () => {
  const page = join(root, 'site/later/index.html');
  expect((await ask('/later/')).status).toBe(404);
  mkdirSync(join(page, '..'));
  for (const rule of ['a{}', 'b{}']) {
    const text = withPolicy(`<meta charset="utf-8"><style>${rule}</style>`);
    writeFileSync(page, text);
    const { status, body, headers } = await ask('/later/');
    expect([status, body]).toEqual([200, text]);
    expect(text).toContain(`content="${headers['content-security-policy']}"`);
  }
  rmSync(page);
  expect((await ask('/later/')).status).toBe(404);
});
