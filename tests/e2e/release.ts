/** A site under a path of its own, whose network can fail and that can be published anew. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { policyIn, policyOf } from '../../src/publish/policy';
import { createServer as serverOf } from '../../src/publish/server';

const dist = resolve(import.meta.dirname, '../../dist');
const path = '/news';

interface Kept {
  readonly url: string;
  readonly revision: string | null;
}

export class Release {
  readonly folder = mkdtempSync(join(tmpdir(), 'atlas-release-'));
  /** What has been asked for, in order, below the site's own path. */
  readonly asked: string[] = [];
  /** How the server is. */
  state: 'well' | 'failing' | 'silent' = 'well';
  /** Files of which the first answer is none of theirs, and may be kept for a year. */
  spoiling: RegExp | undefined;
  #site: Server;
  #server: Server | undefined;
  #port = 0;

  constructor() {
    // What is compressed would outlive a change.
    const filter = (file: string) => !/\.(br|gz)$/.test(file);
    cpSync(dist, this.folder, { recursive: true, filter });
    this.#site = serverOf(this.folder);
  }

  /** Where the site stands, with a slash at its end. */
  get address(): string {
    return `http://localhost:${this.#port}${path}/`;
  }

  async up(): Promise<void> {
    const server = createServer((request, response) => {
      const url = request.url?.startsWith(`${path}/`) ? request.url.slice(path.length) : '/nowhere';
      const first = !this.asked.includes(url);
      this.asked.push(url);
      if (first && this.spoiling?.test(url)) {
        response.writeHead(200, { 'cache-control': 'max-age=31536000, immutable' }).end('busy');
        return;
      }
      if (this.state === 'silent') return;
      if (this.state === 'failing') {
        response.writeHead(503).end();
        return;
      }
      request.url = url;
      this.#site.emit('request', request, response);
    });
    await new Promise<void>((listening) => server.listen(this.#port, 'localhost', listening));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async down(): Promise<void> {
    await new Promise((closed) => {
      this.#server?.close(closed);
      this.#server?.closeAllConnections();
    });
  }

  /** The next version: every asset has another name, the old ones are gone, and each page says `version`. */
  publish(version: string): void {
    const names = readdirSync(join(this.folder, 'assets'));
    const renamed = (text: string) =>
      names.reduce((now, name) => now.replaceAll(name, `v${version}-${name}`), text);
    // What stands in a page itself has been changed with the names in it.
    const allowed = (html: string) =>
      policyIn(html) === undefined
        ? html
        : html.replace(`content="${policyIn(html)}"`, `content="${policyOf(html)}"`);
    for (const file of readdirSync(this.folder, { recursive: true, encoding: 'utf8' }))
      if (/\.(html|js|css|json|webmanifest)$/.test(file))
        this.change(file, (text) =>
          allowed(
            renamed(text).replace(
              /<meta name="version"[^>]*>|(?=<title>)/,
              `<meta name="version" content="${version}">`,
            ),
          ),
        );
    for (const name of names)
      renameSync(
        join(this.folder, 'assets', name),
        join(this.folder, 'assets', `v${version}-${name}`),
      );
    for (const worker of ['sw.js', 'dushanbe-2025/sw.js'])
      this.change(worker, (text) =>
        text.replace(/^const precached = (.*);$/m, (_, kept) =>
          this.#kept(worker, JSON.parse(kept)),
        ),
      );
    this.#site = serverOf(this.folder);
  }

  change(file: string, change: (text: string) => string): void {
    const at = join(this.folder, file);
    writeFileSync(at, change(readFileSync(at, 'utf8')));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The worker's files with the hashes that they have now. */
  #kept(worker: string, entries: readonly Kept[]): string {
    const now = entries.map(({ url, revision }) => {
      const file = join(this.folder, worker, '..', url.replace(/\/$/, '/index.html'));
      const hash = createHash('sha256').update(readFileSync(file)).digest('base64');
      return { url, revision: revision && hash, integrity: `sha256-${hash}` };
    });
    return `const precached = ${JSON.stringify(now)};`;
  }
}
