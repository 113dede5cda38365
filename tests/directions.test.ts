import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A room knows itself and those named beside it. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  earth: [],
  story: ['earth'],
  view: ['earth', 'story'],
  words: ['earth', 'story', 'view'],
  drawing: ['earth', 'story', 'view', 'words'],
  atlas: ['earth', 'story', 'view', 'words', 'drawing'],
  reader: ['earth', 'story', 'view', 'words', 'drawing'],
  app: ['earth', 'story', 'view', 'words', 'drawing', 'atlas', 'reader'],
  publish: ['earth', 'story', 'view', 'words', 'drawing', 'atlas', 'reader', 'app'],
};
/** Packages that only these rooms may use. */
const kept: Readonly<Record<string, readonly string[]>> = {
  react: ['atlas', 'reader', 'app', 'publish'],
  'react-dom': ['app', 'publish'],
  leaflet: ['atlas'],
  'react-leaflet': ['atlas'],
};

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, path]) => path ?? '');
}

describe('rooms', () => {
  it('are all known', () => {
    expect([...new Set(files.map((file) => file.split('/')[0]))].toSorted()).toEqual(
      Object.keys(rooms).toSorted(),
    );
  });

  it.each(files)('%s imports only from the rooms above its own', (file) => {
    const [room = ''] = file.split('/');
    for (const path of importsOf(file)) {
      if (path.startsWith('.')) {
        const target = relative(src, resolve(src, dirname(file), path)).split('/')[0] ?? '';
        if (target !== room) expect(rooms[room], `${file} imports ${path}`).toContain(target);
      } else {
        const name = path.split('/')[0] ?? '';
        if (kept[name]) expect(kept[name], `${file} imports ${path}`).toContain(room);
      }
    }
  });
});
