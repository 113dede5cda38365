/**
 * Stands in every story page itself. Before anything is painted it says of the page what its address says, and aims
 * the picture as the live map will: nothing moves when that takes it over.
 */
import { near, overviewCamera, stillBox, surroundingsOf } from '../drawing/overview';
import { boxIn } from '../drawing/packedBoxes';
import { pathUnit } from '../drawing/path';
import { tileTransform } from '../drawing/tiles';
import { equalArea } from '../earth/equalArea';
import { fitBox, type Insets, keptWithin, noInsets } from '../earth/fit';
import type { CountryCode } from '../story/story';
import { cameraAt, parseAt } from '../view/at';
import { aimFunction } from './aimFunction';
import { keepPresses } from './earlyPresses';
import { dataId, narrow } from './elements';
import type { PageInHtml } from './pageData';

/** What covers the map's sides when a country is open: its buttons, and on a desk the country's panel (pixels). */
const covered = { wide: { start: 62, end: 376 }, narrow: { start: 0, end: 54 } };

/** Milliseconds from a page's request to its first lines. */
const promptly = 250;

const root = document.documentElement;
const asked = new URLSearchParams(window.location.search);
/** A parameter that is given once; what is no value of it is said later. */
const only = (name: string) => (asked.getAll(name).length === 1 ? asked.get(name) : null);

const theme = only('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
if (only('embed') === 'compact') root.dataset.embed = 'compact';

// Fonts of its own are those of a page whose line brings them before its words, or that has them already: where they
// would come too late, they would take from what is read.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const waited = performance.now() - (visit?.requestStart ?? 0);
if (waited < promptly || hasWorker()) {
  root.dataset.fonts = 'own';
  // They stand before this script.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[as="font"]'))
    link.rel = 'preload';
}

// A script that doesn't come, or came cut short: the notice that waits in the page need wait no longer.
window.addEventListener(
  'error',
  ({ target, error }) => {
    if (target instanceof HTMLScriptElement || error instanceof SyntaxError)
      root.classList.add('stopped');
  },
  { capture: true },
);

keepPresses();
// The page's own address: as a link it is without what led to a country.
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element && event.target.matches('a[href=""]'))) return;
  event.preventDefault();
  window.location.reload();
});

/** The country that the address names, if there is one, and the picture is aimed at it. */
let aimedAt: CountryCode | undefined;
/** Width and height (pixels) of the frame that it is aimed in. */
let aimedIn = '';

/** Called where the picture begins, and again where it ends: by then the shapes are there to be marked. */
Object.assign(window, {
  [aimFunction]() {
    const svg = document.querySelector<SVGSVGElement>('.picture');
    if (svg?.querySelector('.words')) {
      mark(svg);
      new ResizeObserver(() => sizeOf(svg).join() !== aimedIn && aimAnew()).observe(
        svg.parentElement ?? svg,
      );
    } else if (svg) aim(svg);
  },
});

/** How far the words were scrolled (pixels) when a reader left them for a country: browsers know it of pages only. */
let readTo = 0;
const column = () => document.querySelector('main');
document.addEventListener('click', () => {
  if (!window.location.hash) readTo = column()?.scrollTop ?? 0;
});
// A reader who chooses a country before the map is alive sees it chosen; then that does what is left to do.
window.addEventListener('hashchange', () => {
  aimAnew();
  if (!window.location.hash && !document.querySelector('.picture.live'))
    column()?.scrollTo(0, readTo);
});

function aimAnew(): void {
  const svg = document.querySelector<SVGSVGElement>('.picture:not(.live)');
  if (!svg) return;
  aim(svg);
  mark(svg);
}

function sizeOf({ parentElement }: SVGSVGElement): [width: number, height: number] {
  return [parentElement?.clientWidth ?? 0, parentElement?.clientHeight ?? 0];
}

function aim(svg: SVGSVGElement): void {
  // Another language shows the same.
  const { search } = window.location;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    Object.assign(link, { search, hash: window.location.hash });
  const { overview, boxes }: PageInHtml = JSON.parse(
    document.getElementById(dataId)?.textContent ?? '',
  );
  const [width, height] = sizeOf(svg);
  aimedIn = `${[width, height]}`;
  const frame = { width, height, insets: noInsets };
  const hash = window.location.hash.slice(1);
  const followed = boxIn(boxes, hash);
  aimedAt = followed ? hash : (only('country') ?? undefined);
  const country = followed ?? boxIn(boxes, aimedAt ?? '');
  if (!country) aimedAt = undefined;
  const at = followed ? undefined : parseAt(only('at') ?? '');
  const camera = keptWithin(
    at
      ? cameraAt(equalArea, at)
      : country
        ? fitBox(surroundingsOf(country), { ...frame, insets: insets() })
        : overviewCamera(overview, frame),
    frame,
    equalArea.bounds,
  );
  const box = stillBox(overview);
  for (const [name, value] of Object.entries({
    x: camera.x - box.left,
    y: camera.y - box.top,
    km: `${1 / camera.scale}px`,
  }))
    svg.style.setProperty(`--${name}`, `${value}`);
  svg.classList.toggle('near', camera.scale < near);
  for (const pattern of svg.querySelectorAll('pattern'))
    pattern.setAttribute('patternTransform', tileTransform(pathUnit / camera.scale));
}

function mark(svg: SVGSVGElement): void {
  svg.querySelector('.chosen')?.classList.remove('chosen');
  svg.querySelector('.halo')?.remove();
  const outline = aimedAt && svg.querySelector(`#country-${aimedAt}`);
  if (!outline) return;
  outline.classList.add('chosen');
  const halo = outline.cloneNode() as Element;
  halo.removeAttribute('id');
  halo.setAttribute('class', 'halo');
  svg.querySelector('#borders')?.after(halo);
}

/** Then what the page asks for is kept, its fonts among it. */
function hasWorker(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    // Forbidden with all else that would be kept.
    return false;
  }
}

function insets(): Insets {
  const { start, end } = window.matchMedia(narrow).matches ? covered.narrow : covered.wide;
  return root.dir === 'rtl'
    ? { ...noInsets, left: end, right: start }
    : { ...noInsets, left: start, right: end };
}
