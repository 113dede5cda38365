/** The story folders that tests read, as the texts that `readStory` takes; and patches to them. */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export type Folder = Record<string, string | undefined>;

export function readFolder(path: string): Folder {
  const folder = new URL(`${path}/`, root);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
}

export const dushanbe = () => readFolder('public/stories/dushanbe-2025');
export const norwayTokyo = () => readFolder('tests/stories/good/norway-tokyo');

export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

export function namesIn(path: string): string[] {
  return readdirSync(new URL(`${path}/`, root)).sort();
}

/** Operations of JSON Patch (RFC 6902), as many of them as the fixtures need. */
export interface Operation {
  readonly op: 'add' | 'replace' | 'remove';
  /** JSON Pointer (RFC 6901), without escapes. */
  readonly path: string;
  readonly value?: unknown;
}

/** By file: operations on its JSON, its new text, or null to take it away. */
export type Patch = Record<string, readonly Operation[] | string | null>;

function apply(value: unknown, operation: Operation): void {
  const keys = operation.path.split('/').slice(1);
  const last = keys.pop() ?? '';
  let target = value as Record<string, unknown>;
  for (const key of keys) target = target[key] as Record<string, unknown>;
  if (!Array.isArray(target)) {
    if (operation.op === 'remove') delete target[last];
    else Object.defineProperty(target, last, { ...own, value: operation.value });
    return;
  }
  const index = last === '-' ? target.length : Number(last);
  const removed = operation.op === 'add' ? 0 : 1;
  target.splice(index, removed, ...(operation.op === 'remove' ? [] : [operation.value]));
}

/** So that a key `__proto__` is a key like any other. */
const own = { configurable: true, enumerable: true, writable: true };

export function patched(folder: Folder, patch: Patch): Folder {
  const result = { ...folder };
  for (const [file, change] of Object.entries(patch)) {
    if (change === null) delete result[file];
    else if (typeof change === 'string') result[file] = change;
    else {
      const json: unknown = JSON.parse(result[file] ?? 'null');
      for (const operation of change) apply(json, operation);
      result[file] = JSON.stringify(json);
    }
  }
  return result;
}
