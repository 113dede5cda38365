/** Before anything is painted the page's picture is aimed as the live map will be: nothing moves when that takes it over. */
import { near, overviewCamera, stillBox, surroundingsOf } from '../drawing/overview';
import { boxIn } from '../drawing/packedBoxes';
import { pathUnit } from '../drawing/path';
import { tileTransform } from '../drawing/tiles';
import { toEqualArea } from '../earth/equalArea';
import { fitBox, type Insets, keptWithin, leastZoom, noInsets, scaleOf } from '../earth/fit';
import type { CountryCode } from '../story/story';
import { cameraAt, parseAt } from '../view/at';
import { aimFunction } from './aimFunction';
import { askedOnce } from './askedOnce';
import { dataId, narrow } from './elements';
import type { PageInHtml } from './pageData';

/** What covers the map's sides when a country is open: its buttons, and on a desk the country's panel (pixels). */
const covered = {
  wide: { start: 62, end: 376 },
  narrow: { start: 0, end: 54 },
  /** An embedded page has its panel over the map at any width; on the narrowest over its lower half. */
  embedded: { start: 0, end: 304 },
};
/** From here on an embedded panel stands beside what is seen. */
const beside = '(min-width: 36rem)';

/** Words that stand closer by more than this than where they were placed lie on each other. */
const mostCrowded = 1.1;

/** The country that the address names, if there is one, and the picture is aimed at it. */
let aimedAt: CountryCode | undefined;
/** Width and height (pixels) of the frame that it is aimed in. */
let aimedIn = '';

/** Offers the picture the function that it calls when its shapes have come. */
export function offerAim(): void {
  Object.assign(window, { [aimFunction]: aimFirst });
  // A reader who chooses a country before the map is alive sees it chosen; then that does what is left to do.
  window.addEventListener('hashchange', aimAnew);
}

function aimFirst(): void {
  aimAnew();
  const svg = document.querySelector<SVGSVGElement>('.picture');
  if (svg)
    new ResizeObserver(() => sizeOf(svg).join() !== aimedIn && aimAnew()).observe(
      svg.parentElement ?? svg,
    );
}

function aimAnew(): void {
  openFollowed();
  const svg = document.querySelector<SVGSVGElement>('.picture:not(.live)');
  if (!svg) return;
  aim(svg);
  mark(svg);
}

let opened: CSSStyleSheet | undefined;

/** What a country's fragment leads to is open from the first: browsers know their target when a page has come whole. */
function openFollowed(): void {
  const code = window.location.hash.slice(1);
  opened?.deleteRule(0);
  opened = /^[A-Z]{3}$/.test(code) ? document.styleSheets[0] : undefined;
  opened?.insertRule(`#${code}>div{display:block}`);
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
  const followed = boxIn(boxes, hash, pathOf);
  aimedAt = followed ? hash : (askedOnce('country') ?? undefined);
  const country = followed ?? boxIn(boxes, aimedAt ?? '', pathOf);
  if (!country) aimedAt = undefined;
  const at = followed ? undefined : parseAt(askedOnce('at') ?? '');
  const first = overviewCamera(overview, frame);
  const { x, y, scale } = keptWithin(
    at
      ? cameraAt(toEqualArea, at)
      : country
        ? fitBox(surroundingsOf(country), { ...frame, insets: insets(height) })
        : first,
    frame,
    toEqualArea.bounds,
  );
  const camera = { x, y, scale: Math.min(scale, scaleOf(leastZoom)) };
  const box = stillBox(overview);
  for (const [name, value] of Object.entries({
    x: camera.x - box.left,
    y: camera.y - box.top,
    km: `${1 / camera.scale}px`,
  }))
    svg.style.setProperty(`--${name}`, `${value}`);
  svg.classList.toggle('near', camera.scale < near);
  // Its words were placed for the first view.
  svg.classList.toggle('far', camera.scale > first.scale * mostCrowded);
  svg.classList.toggle('closer', camera.scale * mostCrowded < first.scale);
  for (const pattern of svg.querySelectorAll('pattern'))
    pattern.setAttribute('patternTransform', tileTransform(pathUnit / camera.scale));
}

function pathOf(country: CountryCode): string | undefined {
  return document.getElementById(`country-${country}`)?.getAttribute('d') ?? undefined;
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

/** @param height of the map's frame, pixels */
function insets(height: number): Insets {
  const is = (query: string) => window.matchMedia(query).matches;
  const { dir, dataset } = document.documentElement;
  const embedded = dataset.embed !== undefined && is(narrow);
  const { start, end } =
    covered[embedded && is(beside) ? 'embedded' : is(narrow) ? 'narrow' : 'wide'];
  const bottom = embedded && !is(beside) ? height / 2 : 0;
  return dir === 'rtl'
    ? { top: 0, left: end, right: start, bottom }
    : { top: 0, left: start, right: end, bottom };
}
