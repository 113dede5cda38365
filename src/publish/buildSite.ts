/** Builds a site: reads stories and map, packs them, and writes pages and files into a folder. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest } from 'vite';
import { endOfStyles } from '../app/endOfStyles';
import { writeFetchedPage } from '../app/fetchedPage';
import { fetchedPage } from '../app/pageData';
import type { Language, Story } from '../story/story';
import { indexStory } from '../story/storyIndex';
import { loadCatalogues } from '../words/catalogues';
import { languages } from '../words/languages';
import { problemTexts } from '../words/problems';
import { appManifest } from './appManifest';
import { billOfMaterials } from './billOfMaterials';
import { classicScript } from './classicScript';
import { compressFolder } from './compress';
import { icons } from './icons';
import { readMapFiles } from './mapFiles';
import { mapNames } from './namedPoints';
import type { PageAssets } from './page';
import { withPolicy } from './policy';
import { builtWorker, serviceWorker } from './serviceWorker';
import { packedMap, pageContents } from './site';
import { siteFonts } from './siteFonts';
import { splitStyles } from './splitStyles';
import { readStoryFolders, type StoryFolder } from './storyFolders';
import { wordCss } from './wordCss';

const root = resolve(import.meta.dirname, '../..');
/** The part that renders pages; it is not published. */
const renderer = join(root, 'node_modules/.cache/article-atlas');
const clientEntry = 'src/app/main.tsx';

/**
 * Writes the site of the stories in the folder `stories` of `files` into `site`, in place of what is there; the
 * other files are published as they are.
 * @throws when a story has faults, having told each of them
 */
export async function buildSite(files: string, site: string): Promise<void> {
  const assets: string[] = [];
  const write = (path: string, content: string | Buffer) => put(join(site, path), content);
  const writeAsset = (path: string, content: string | Buffer) => {
    assets.push(path);
    return write(path, content);
  };
  const writePage = (path: string, html: string) => write(path, withPolicy(html));
  const folders = await readStoryFolders(join(files, 'stories'));
  await loadCatalogues();
  const stories = await Promise.all(folders.map(sound));
  const map = packedMap(await readMapFiles(join(root, 'geo/layers')));
  const client = await build({
    root,
    logLevel: 'warn',
    publicDir: files,
    build: { outDir: site, emptyOutDir: true },
  });
  await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: 'src/publish/pages.ts',
      outDir: renderer,
      emptyOutDir: true,
      copyPublicDir: false,
    },
  });
  const {
    storyPage,
    untilMapDrawn,
    storyEntryPage,
    entryPage,
    notFoundPage,
  }: typeof import('./pages') = await import(pathToFileURL(join(renderer, 'pages.js')).href);

  const fine = JSON.stringify(map.fine);
  const finePath = `assets/map-${hash(fine)}.json`;
  await writeAsset(finePath, fine);
  const next = JSON.stringify(map.next);
  const nextPath = `assets/next-${hash(next)}.json`;
  await writeAsset(nextPath, next);
  const namesPaths = new Map<Language, string>();
  for (const language of new Set(stories.flatMap(({ languages }) => languages))) {
    const names = JSON.stringify(mapNames(map.files, language));
    const path = `assets/names-${language}-${hash(names)}.json`;
    await writeAsset(path, names);
    namesPaths.set(language, path);
  }
  const fonts = await siteFonts(stories, map.files, '../../assets/');
  for (const file of fonts.files) await writeAsset(`assets/${file.name}`, file.content);

  const manifest: Manifest = await readJson(join(site, '.vite/manifest.json'));
  const rules = join(site, manifest['style.css']?.file ?? '');
  const sheet = `${await readFile(rules, 'utf8')}${wordCss()}`;
  await rm(rules);

  const iconPaths = await icons(async (name, content) => {
    const [base, ending] = name.split('.');
    const path = `assets/${base}-${hash(content)}.${ending}`;
    await write(path, content);
    return `../../${path}`;
  });
  assets.push(...filesIn(client).filter((file) => file.endsWith('.js')));

  const [beforePaint, beforeScripts] = [
    await classicScript(root, 'src/app/beforePaint.ts'),
    await classicScript(root, 'src/app/beforeScripts.ts'),
  ];
  const assetsOf = (up: string, language: string): PageAssets => ({
    beforePaint: beforePaint.code.trim(),
    beforeScripts: beforeScripts.code.trim(),
    ...assetsIn(manifest, up, language),
    firstStyles: '',
    nextStyles: '',
    styles: [],
    fonts: fonts.files
      .filter(({ loadsFirst }) => loadsFirst.includes(language))
      .map(({ name }) => `${up}assets/${name}`),
    icon: iconPaths['icon.svg'],
    touchIcon: iconPaths['square-180.png'],
    appManifest: 'app.webmanifest',
  });
  const worker = await builtWorker(root);
  const pages = stories.map((story, n) => {
    const { files: texts = {} } = folders[n] ?? {};
    const fetched = new Map<string, string>();
    const contents = pageContents(map, story, {
      storyFolder: `../../stories/${story.id}/`,
      storyFiles: Object.keys(texts),
      fineMap: `../../${finePath}`,
      nextCountries: `../../${nextPath}`,
      names: (language) => `../../${namesPaths.get(language)}`,
      fetched: (language, words) => {
        const page = writeFetchedPage(fetchedPage(texts, words));
        const path = `assets/story-${language}-${hash(page)}.txt`;
        fetched.set(path, page);
        return `../../${path}`;
      },
      workers: ['../sw.js', '../../sw.js'],
    });
    return { story, contents, fetched };
  });
  const plain = pages.flatMap(({ contents }) =>
    [...contents].map(([language, content]) => storyPage(content, assetsOf('../../', language))),
  );
  const styles = splitStyles(sheet, plain);
  const laterStyles = styles.later + endOfStyles;
  const laterPath = `assets/style-${hash(laterStyles)}.css`;
  await writeAsset(laterPath, laterStyles);
  const shown = splitStyles(styles.first, plain.map(untilMapDrawn));
  const faces = (language: Language, first: boolean) =>
    fonts.rules
      .filter(({ loadsFirst }) => loadsFirst.includes(language) === first)
      .map(({ css }) => css)
      .join('');
  for (const { story, contents, fetched } of pages) {
    for (const [path, page] of fetched) await write(path, page);
    const kept = [`${story.id}/index.html`, ...fetched.keys(), ...assets];
    await writePage(`${story.id}/index.html`, storyEntryPage(story));
    for (const [language, content] of contents) {
      const folder = `${story.id}/${language}`;
      const links = {
        ...assetsOf('../../', language),
        firstStyles: faces(language, true) + fonts.families + shown.first,
        nextStyles: faces(language, false) + shown.later,
        laterStyles: `../../${laterPath}`,
      };
      await writePage(`${folder}/index.html`, storyPage(content, links));
      await write(`${folder}/app.webmanifest`, appManifest(story, language, iconPaths));
      kept.push(`${folder}/index.html`);
    }
    await write(`${story.id}/sw.js`, await serviceWorker(worker, site, `${story.id}/`, kept));
  }
  await writePage('index.html', entryPage(stories));
  const waysIn = ['index.html', ...stories.map(({ id }) => `${id}/index.html`)];
  await write('sw.js', await serviceWorker(worker, site, '', waysIn));
  await writePage('404.html', notFoundPage(stories, '/'));
  const materials = {
    lock: await readJson(join(root, 'package-lock.json')),
    geoLock: await readJson(join(root, 'geo/package-lock.json')),
    modules: [
      ...modulesIn(client),
      ...worker.moduleIds,
      ...beforePaint.moduleIds,
      ...beforeScripts.moduleIds,
    ],
    fonts: [...new Set(fonts.files.map(({ face }) => `@fontsource/${face.source}`))],
  };
  await write('sbom.cdx.json', billOfMaterials(materials));
  await rm(join(site, '.vite'), { recursive: true });
  await compressFolder(site);
}

/** The folder's story; one with problems is not published, and each problem is said. */
async function sound({ id, story, problems }: StoryFolder): Promise<Story> {
  const { texts } = await problemTexts(problems, 'en');
  for (const text of texts) console.error(`${id}: ${text}`);
  if (!story || problems.some(({ severity }) => severity !== 'warning'))
    throw new Error(`${id}: not published, for the ${problems.length} problems above`);
  const silent = story.languages.find((language) => !languages.includes(language));
  if (silent) throw new Error(`${id}: there is no catalogue for its language "${silent}"`);
  const { total, verified } = indexStory(story).quotes;
  if (verified < total) throw new Error(`${id}: ${total - verified} quotes are not in the article`);
  console.log(`${id}: quotes word for word in the article: ${verified} of ${total}`);
  return story;
}

/**
 * The entry's own files, and its language's words. The map's code, which is as long as half of them, would keep the
 * entry from starting: it asks for that itself.
 */
function assetsIn(manifest: Manifest, up: string, language: Language) {
  const entry = manifest[clientEntry];
  if (!entry) throw new Error(`the build has no ${clientEntry}`);
  const words = manifest[`src/words/catalogues/${language}.ts`];
  const modules = (entry.imports ?? []).flatMap((name) => manifest[name]?.file ?? []);
  return {
    scripts: [up + entry.file],
    modules: [...new Set([...modules, words?.file ?? []].flat())]
      .filter((file) => file !== entry.file)
      .map((file) => up + file),
  };
}

/** Paths of what the built scripts were made of. */
function modulesIn(built: Built): string[] {
  return outputOf(built).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

function filesIn(built: Built): string[] {
  return outputOf(built).map(({ fileName }) => fileName);
}

type Built = Awaited<ReturnType<typeof build>>;

function outputOf(built: Built) {
  if (!('output' in built)) throw new Error('the build has one output');
  return built.output;
}

async function readJson(file: string) {
  return JSON.parse(await readFile(file, 'utf8'));
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

async function put(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
