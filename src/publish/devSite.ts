/** What the development server serves: the same pages as the build's, rendered anew at every visit. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { endOfStyles } from '../app/endOfStyles';
import { writeFetchedPage } from '../app/fetchedPage';
import { fetchedPage } from '../app/pageData';
import { loadCatalogues } from '../words/catalogues';
import { problemTexts } from '../words/problems';
import { classicScript } from './classicScript';
import { entryPage, storyEntryPage } from './entryPage';
import { readMapFiles } from './mapFiles';
import { mapNames } from './namedPoints';
import { type PageAssets, storyPage } from './page';
import { type PackedMap, packedMap, pageContents } from './site';
import { siteFonts } from './siteFonts';
import { readStoryFolders } from './storyFolders';
import { wordCss } from './wordCss';

interface ServedFile {
  readonly type: string;
  readonly content: Buffer | string;
}

interface State {
  readonly map: PackedMap;
  /** The page's own scripts, made anew when the server starts. */
  readonly scripts: Pick<PageAssets, 'beforePaint' | 'beforeScripts'>;
  readonly files: ReadonlyMap<string, ServedFile>;
}

const assets: Omit<PageAssets, keyof State['scripts']> = {
  firstStyles: '',
  nextStyles: '',
  scripts: ['/src/app/main.tsx'],
  modules: [],
  // Style sheets come by script in development; these must not wait for it.
  styles: [
    '/dev/fonts.css',
    '/src/app/layout.css?direct',
    '/src/app/notices.css?direct',
    '/src/app/theme.css?direct',
    '/src/atlas/picture.css?direct',
    '/src/atlas/words.css?direct',
    '/src/drawing/fills.css?direct',
  ],
  fonts: [],
  icon: '/src/publish/icons/icon.svg',
};

/** Fonts and map are made once, at the first visit. */
function started(server: ViteDevServer): Promise<State> {
  state ??= start(server);
  return state;
}

async function start({ config }: ViteDevServer): Promise<State> {
  await loadCatalogues();
  const map = packedMap(await readMapFiles(join(config.root, 'geo/layers')));
  const stories = (await readStoryFolders(join(config.publicDir, 'stories'))).flatMap(
    ({ story }) => story ?? [],
  );
  const fonts = await siteFonts(stories, map.files, './');
  return {
    map,
    scripts: {
      beforePaint: (await classicScript(config.root, 'src/app/beforePaint.ts')).code,
      beforeScripts: (await classicScript(config.root, 'src/app/beforeScripts.ts')).code,
    },
    files: new Map<string, ServedFile>([
      [
        '/dev/fonts.css',
        {
          type: 'text/css',
          content: [
            ...fonts.rules.map(({ css }) => css),
            fonts.families,
            wordCss(),
            endOfStyles,
          ].join('\n'),
        },
      ],
      ['/dev/map.json', { type: 'application/json', content: JSON.stringify(map.fine) }],
      ['/dev/next.json', { type: 'application/json', content: JSON.stringify(map.next) }],
      ...[...new Set(stories.flatMap(({ languages }) => languages))].map(
        (language) =>
          [
            `/dev/names-${language}.json`,
            { type: 'application/json', content: JSON.stringify(mapNames(map.files, language)) },
          ] as const,
      ),
      ...fonts.files.map(
        ({ name, content }) => [`/dev/${name}`, { type: 'font/woff2', content }] as const,
      ),
    ]),
  };
}

let state: Promise<State> | undefined;

/** True when the request was one of ours. */
export async function answer(
  server: ViteDevServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = pathname.startsWith('/dev/')
    ? ((await started(server)).files.get(pathname) ?? fetched.get(pathname))
    : undefined;
  if (file) {
    response.setHeader('content-type', file.type);
    response.end(file.content);
    return true;
  }
  if (!pathname.endsWith('/')) return false;
  const html = await page(server, await started(server), pathname);
  if (html === undefined) return false;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(await server.transformIndexHtml(pathname, html));
  return true;
}

/** What a page fetches, as that was when the page was rendered. */
const fetched = new Map<string, ServedFile>();

async function page(
  server: ViteDevServer,
  { map, scripts }: State,
  pathname: string,
): Promise<string | undefined> {
  const folders = await readStoryFolders(join(server.config.publicDir, 'stories'));
  const stories = folders.flatMap(({ story }) => story ?? []);
  for (const { id, problems } of folders)
    for (const text of (await problemTexts(problems, 'en')).texts)
      server.config.logger.error(`${id}: ${text}`);
  if (pathname === '/') return entryPage(stories);
  const [, id, language = ''] = pathname.split('/');
  const folder = folders.find((one) => one.id === id);
  if (!folder?.story) return undefined;
  const contents = pageContents(map, folder.story, {
    storyFolder: `/stories/${folder.id}/`,
    storyFiles: Object.keys(folder.files),
    fineMap: '/dev/map.json',
    // What is being written is never kept.
    workers: [],
    nextCountries: '/dev/next.json',
    names: (language) => `/dev/names-${language}.json`,
    fetched: (language, words) => {
      const content = writeFetchedPage(fetchedPage(folder.files, words));
      const path = `/dev/story-${id}-${language}.txt`;
      fetched.set(path, { type: 'text/plain', content });
      return path;
    },
  });
  if (language === '') return storyEntryPage(folder.story);
  const content = contents.get(language);
  return content && storyPage(content, { ...assets, ...scripts });
}
