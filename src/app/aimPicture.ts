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
import { cameraAt, parseAt } from '../view/at';
import { aimFunction } from './aimFunction';
import { elementIds, narrow } from './elements';
import type { PageInHtml } from './pageData';

/** What covers the map's sides when a country is open: its buttons, and on a desk the country's panel (pixels). */
const covered = { wide: { start: 62, end: 376 }, narrow: { start: 0, end: 54 } };

const root = document.documentElement;
const asked = new URLSearchParams(window.location.search);
/** A parameter that is given once; what is no value of it is said later. */
const only = (name: string) => (asked.getAll(name).length === 1 ? asked.get(name) : null);

const theme = only('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
if (only('embed') === 'compact') root.dataset.embed = 'compact';

// A script that doesn't come, or came cut short: the notice that waits in the page need wait no longer.
window.addEventListener(
  'error',
  ({ target, error }) => {
    if (target instanceof HTMLScriptElement || error instanceof SyntaxError)
      root.classList.add('stopped');
  },
  { capture: true },
);

/** Called where the picture begins, and again where it ends: by then the shapes are there to be marked. */
function aim(): void {
  // Another language shows the same.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    Object.assign(link, { search: window.location.search, hash: window.location.hash });
  const svg = document.querySelector<SVGSVGElement>('.picture');
  const parent = svg?.parentElement;
  if (!svg || !parent || svg.matches('.live')) return;
  const { overview, boxes }: PageInHtml = JSON.parse(
    document.getElementById(elementIds.data)?.textContent ?? '',
  );
  const frame = { width: parent.clientWidth, height: parent.clientHeight, insets: noInsets };
  const hash = window.location.hash.slice(1);
  const chosen = boxIn(boxes, hash);
  const code = chosen ? hash : (only('country') ?? '');
  const country = chosen ?? boxIn(boxes, code);
  const at = chosen ? undefined : parseAt(only('at') ?? '');
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
  for (const one of svg.querySelectorAll('.chosen')) one.classList.remove('chosen');
  svg.querySelector('.halo')?.remove();
  const outline = country && svg.querySelector(`#country-${code}`);
  if (!outline) return;
  outline.classList.add('chosen');
  const halo = outline.cloneNode() as Element;
  halo.removeAttribute('id');
  halo.setAttribute('class', 'halo');
  svg.querySelector('#borders')?.after(halo);
}

Object.assign(window, { [aimFunction]: aim });
// A reader who chooses a country before the map is alive sees it chosen; then that does what is left to do.
window.addEventListener('hashchange', aim);

function insets(): Insets {
  const { start, end } = window.matchMedia(narrow).matches ? covered.narrow : covered.wide;
  return root.dir === 'rtl'
    ? { ...noInsets, left: end, right: start }
    : { ...noInsets, left: start, right: end };
}
