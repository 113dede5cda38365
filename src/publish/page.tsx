/** The HTML of a story's page: the article and the drawn map are in it before any script has run. */
import { renderToString } from 'react-dom/server';
import { App } from '../app/App';
import { aimFunction, aimId } from '../app/aimFunction';
import { elementIds } from '../app/elements';
import { pageInHtml } from '../app/pageData';
import { pathsIn } from '../drawing/drawing';
import { escaped } from '../drawing/escaped';
import { coarsest } from '../drawing/overview';
import {
  kilometresAcross,
  largerFrame,
  leastFrame,
  type StillLayout,
  stillCamera,
  stillLayouts,
  type WholeLayout,
} from '../drawing/still';
import { tripsIn } from '../drawing/storyInPlane';
import { toSvg } from '../drawing/toSvg';
import { equalArea } from '../earth/equalArea';
import { entryId } from '../reader/ViewLink';
import type { Language } from '../story/story';
import { indexStory } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import type { PageContent } from './site';

/** What the page's head links to, as seen from the page. */
export interface PageAssets {
  /** The scripts that stand in the page itself, as texts. */
  readonly beforePaint: string;
  readonly beforeScripts: string;
  readonly scripts: readonly string[];
  readonly modules: readonly string[];
  /** The rules of what the page shows at once, which stand in it: as far as its map is drawn, and of what follows. */
  readonly firstStyles: string;
  readonly nextStyles: string;
  /** Sheets that the first words wait for, and one that they don't. */
  readonly styles: readonly string[];
  readonly laterStyles?: string;
  readonly fonts: readonly string[];
  readonly icon: string;
  /** For a home screen. */
  readonly touchIcon?: string;
  readonly appManifest?: string;
}

/** Where what is more important has come closer to what is tight. */
const tightened = '.tight :is(.date,.body){display:none}';

/**
 * How the picture lies in its frame where nothing else says so: as large as the frame, and no smaller than is legible;
 * which of its words are shown. `--x` and `--y` are kilometres from its corner to what is in the middle. So that words
 * stand as they were placed, no fewer than `--across` kilometres are seen, and no more than `--least` make a pixel.
 */
function pictureStyle({ box, data: { overview } }: PageContent): string {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const phone = stillCamera(overview, 'phone');
  const across = (layout: StillLayout) =>
    `--across:${layout === 'phone' ? 'var(--width)' : Math.round(kilometresAcross(overview, layout))}`;
  const frameBelow = (one: { readonly width: number; readonly height: number }) =>
    `@container (width<${Math.round(one.width)}px) or (height<${Math.round(one.height)}px)`;
  const large = largerFrame();
  const whole = { width: width / coarsest, height: height / coarsest };
  const [first, ...smaller] = stillLayouts;
  return [
    `.picture{--width:${width};--height:${height};--x:${width / 2};--y:${height / 2};`,
    `${across(first)};--least:${coarsest};`,
    `--km:max(1px/var(--least),min(100cqw/var(--across),100cqh/var(--height)))}`,
    `${frameBelow(whole)}{.picture{--x:${phone.x - box.left};--y:${Math.round(phone.y - box.top)};--least:${phone.scale.toFixed(2)}}}`,
    `${smaller.map((one) => `.${one}`).join()}{display:none}`,
    `.closer ${tightened}@container (width>${Math.round(large.width)}px) and (height>${Math.round(large.height)}px){${tightened}}`,
    ...smaller.map((layout, n) => {
      const larger = stillLayouts[n] as WholeLayout;
      return `${frameBelow(leastFrame(overview, larger))}{.picture{${across(layout)}}.${larger}{display:none}.${layout}{display:inline}}`;
    }),
  ].join('');
}

/**
 * What is seen before or without the live map, which does away with these rules: `:has` that asks for more than names has
 * browsers search the whole page with each element that comes or goes.
 */
const stillRules = [
  // A country was followed on the map, and the page tells nothing of it.
  'body:has(.picture a:target) .untold{display:block}',
  '.picture.far .words{visibility:hidden}',
  // Elsewhere a click goes through the words to the country.
  '.picture .words a .word :is(text,.disc){pointer-events:all}',
  // The panel that is to come wants the legend's room.
  '@media (min-width:80.01rem){body:has(.picture .halo) #layers{display:none}}',
].join('');

export function storyPage(content: PageContent, assets: PageAssets): string {
  const { story, language, data } = content;
  const words = catalogueOf(language);
  const title = story.title.text[language] ?? story.id;
  const reader = renderToString(
    <App story={story} problems={{ language, texts: [] }} data={data} />,
  );
  const picture = toSvg(content.drawing, content.words, {
    box: content.box,
    scale: content.scale,
    language,
    direction: localeOf(language).direction,
    trips: tripsIn(equalArea, story),
    told: new Set(indexStory(story).namedCountries),
    entryOf: entryId,
    label: words.map,
    rules: stillRules,
    script: `<script id="${aimId}">${aimFunction}()</script>`,
  });
  const head = [
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`),
    // The script makes them preloads where they can come before the words.
    ...assets.fonts.map(
      (href) => `<link as="font" type="font/woff2" crossorigin href="${escaped(href)}">`,
    ),
    `<script>${assets.beforePaint}</script>`,
    `<style>${assets.firstStyles}${pictureStyle(content)}</style>`,
    ...story.languages.map(
      (other) => `<link rel="alternate" hreflang="${escaped(other)}" href="../${escaped(other)}/">`,
    ),
    ...iconLinks(assets),
  ].join('\n');
  const body = [
    `<script type="application/json" id="${elementIds.data}">${jsonInHtml(pageInHtml(data, pathsIn(content.drawing)))}</script>`,
    `<div id="${elementIds.fault}"></div>`,
    `<div id="${elementIds.reader}">${inFrame(reader, [picture, `<style>${assets.nextStyles}</style>`, `<script>${assets.beforeScripts}</script>`])}</div>`,
    `<p class="untold">${escaped(words.notMentioned)}</p>`,
    // After all that is seen, in the order in which they are wanted: on a slow line all that comes at once shares it.
    ...(assets.laterStyles === undefined ? [] : [laterSheet(assets.laterStyles)]),
    `<link rel="preload" as="fetch" crossorigin href="${escaped(data.fetched)}">`,
    ...assets.modules.map((href) => `<link rel="modulepreload" href="${escaped(href)}">`),
    ...assets.scripts.map((src) => `<script type="module" src="${escaped(src)}"></script>`),
  ].join('\n');
  return htmlPage(language, `${title} – ${words.appName}`, head, body);
}

/** The reader's HTML with what stands in the frame that it leaves for the map. */
function inFrame(reader: string, content: readonly string[]): string {
  const frame = new RegExp(`<section id="${elementIds.map}"[^>]*>`);
  return reader.replace(frame, (start) => start + content.join(''));
}

/** A story's page as far as its map is drawn. */
export function untilMapDrawn(page: string): string {
  return page.slice(0, page.lastIndexOf('<style>'));
}

/** A sheet that a page came with would hold up its scripts; one put in by script, behind all other rules, nothing. */
function laterSheet(href: string): string {
  const put =
    "document.currentScript.after(Object.assign(document.currentScript.previousSibling.cloneNode(),{rel:'stylesheet',onerror(){this.remove()}}))";
  const address = escaped(href);
  return `<link as="style" href="${address}"><script>${put}</script><noscript><link rel="stylesheet" href="${address}"></noscript>`;
}

/** A page without a map: the way in, and the page for addresses that lead nowhere. It stands at any depth. */
export function plainPage(language: Language, title: string, head: string, body: string): string {
  return htmlPage(
    language,
    title,
    `${noIcon}<style>${plainStyle}</style>\n${head}`,
    `<main>${body}</main>`,
  );
}

/** These pages can't know where the site's style sheets and icons are. */
const noIcon = '<link rel="icon" href="data:,">\n';
const plainStyle = [
  ':root{color-scheme:light dark}',
  'body{margin:0;font:1.0625rem/1.7 system-ui,sans-serif}',
  'main{display:grid;gap:2rem;max-width:36rem;margin:18vh auto 0;padding:0 1.5rem}',
  'h1{margin:0;font-size:1.5rem}',
  'p{margin:0}',
  'ul{display:grid;gap:1rem;margin:0;padding:0;list-style:none}',
  'a{display:inline-block;min-height:2.75rem;color:inherit}',
].join('');

function iconLinks({ icon, touchIcon, appManifest }: PageAssets): string[] {
  return [
    `<link rel="icon" type="image/svg+xml" href="${escaped(icon)}">`,
    ...(touchIcon ? [`<link rel="apple-touch-icon" href="${escaped(touchIcon)}">`] : []),
    ...(appManifest ? [`<link rel="manifest" href="${escaped(appManifest)}">`] : []),
  ];
}

function htmlPage(language: Language, title: string, head: string, body: string): string {
  const { direction } = localeOf(language);
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escaped(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/** JSON that can't end the script element it stands in. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
