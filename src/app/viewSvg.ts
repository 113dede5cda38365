/** The map as it stands on the page, as an SVG document that needs nothing else. */
import { pictureInFrame } from './pictureInFrame';

/** What CSS says of the picture, said by the document itself. */
const properties = [
  'display',
  'visibility',
  'fill',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'vector-effect',
  'paint-order',
  'opacity',
  'direction',
  'text-anchor',
  'dominant-baseline',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
];
/** For pointers and scripts. */
const foreign = ['class', 'style', 'tabindex', 'role', 'transform-origin'];
const footer = 44;
const footerLine = 17;
const wordSize = 12;
const namespace = 'http://www.w3.org/2000/svg';

export interface ViewSvg {
  readonly text: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface AboutView {
  readonly title: string;
  /** Lines at the picture's foot: what and whose it is, and where it is from. */
  readonly attribution: readonly string[];
  readonly direction: 'ltr' | 'rtl';
}

/** @param frame the element through which the map is seen */
export async function viewSvg(
  picture: SVGSVGElement,
  frame: Element,
  about: AboutView,
): Promise<ViewSvg> {
  const { width, height } = frame.getBoundingClientRect();
  const seen = pictureInFrame(picture, frame);
  const [from, to] = [seen, { x: seen.x + seen.width, y: seen.y + seen.height }];
  const unit = seen.width / width;
  const copy = styledCopy(picture);
  const whole = height + footer;
  const attributes = {
    viewBox: [from.x, from.y, to.x - from.x, whole * unit].join(' '),
    width,
    height: whole,
  };
  for (const name of [...copy.attributes].map((one) => one.name)) copy.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => resolved(style.getPropertyValue(name));
  const box = { x: from.x, width: to.x - from.x };
  const ground = element('rect', {
    ...box,
    y: from.y,
    height: whole * unit,
    fill: colour('--water'),
  });
  const foot = element('rect', { ...box, y: to.y, height: footer * unit, fill: colour('--paper') });
  const family = getComputedStyle(document.body).fontFamily;
  const words = about.attribution.map((line, n) => {
    const text = element('text', {
      x: about.direction === 'rtl' ? to.x - 12 * unit : from.x + 12 * unit,
      y: to.y + (18 + n * footerLine) * unit,
      direction: about.direction,
      'font-family': family,
      'font-size': fittingSize(line, family, width - 24) * unit,
      fill: colour('--ink'),
    });
    text.textContent = line;
    return text;
  });
  const title = element('title', {});
  title.textContent = about.title;
  const fonts = element('style', {});
  fonts.textContent = await fontFaces();
  copy.prepend(title, fonts, ground);
  copy.append(foot, ...words);
  return { text: new XMLSerializer().serializeToString(copy), width, height: whole };
}

/** What can be seen of the picture, with its styles as attributes. */
function styledCopy(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [[...picture.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  for (const [n, original] of originals.entries()) {
    const one = copies[n];
    if (!one) continue;
    const style = getComputedStyle(original);
    if (style.display === 'none' && !original.closest('defs')) {
      one.remove();
      continue;
    }
    for (const name of properties) {
      const value = style.getPropertyValue(name);
      if (value !== '') one.setAttribute(name, value);
    }
    if (style.vectorEffect === 'non-scaling-stroke') scaleStroke(one, original);
    for (const { name } of [...one.attributes])
      if (foreign.includes(name) || /^(?:data|aria)-/.test(name)) one.removeAttribute(name);
  }
  for (const unseen of copy.querySelectorAll('[stroke="rgba(0, 0, 0, 0)"][fill="none"]'))
    unseen.remove();
  return copy;
}

/** A stroke as wide as it is on the screen, in units of its own: it grows with the picture. */
function scaleStroke(copy: Element, original: Element): void {
  const { a = 1, b = 0 } = (original as SVGGraphicsElement).getScreenCTM?.() ?? {};
  const scale = Math.hypot(a, b);
  copy.setAttribute('vector-effect', 'none');
  for (const name of ['stroke-width', 'stroke-dasharray']) {
    const value = copy.getAttribute(name) ?? '';
    const scaled = value.replace(/[\d.]+(?:px)?/g, (length) => `${parseFloat(length) / scale}`);
    copy.setAttribute(name, scaled);
  }
}

/** Of a line of words (pixels): smaller where there is too little room for it. */
function fittingSize(line: string, family: string, room: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return wordSize;
  context.font = `${wordSize}px ${family}`;
  return wordSize * Math.min(1, room / context.measureText(line).width);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** A token may be a function of the colour scheme: what it comes to now. */
function resolved(colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The page's own fonts that are in use, as data. */
async function fontFaces(): Promise<string> {
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  const rules = [...document.styleSheets].flatMap(rulesOf).filter((rule) => {
    const said = (name: string) => rule.style.getPropertyValue(name).replaceAll(/["']/g, '');
    return loaded.some(
      ({ family, weight }) =>
        family.replaceAll(/["']/g, '') === said('font-family') && weight === said('font-weight'),
    );
  });
  const faces = await Promise.all(
    rules.map(async (rule) => {
      const [, path] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (path === undefined) return '';
      const url = new URL(path, rule.parentStyleSheet?.href ?? document.baseURI);
      const data = await dataUrl(await (await fetch(url)).blob());
      const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range'].flatMap((name) => {
        const value = rule.style.getPropertyValue(name);
        return value === '' ? [] : [`${name}:${value}`];
      });
      return `@font-face{${kept.join(';')};src:url(${data}) format("woff2")}`;
    }),
  );
  return faces.join('');
}

function rulesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // Another origin's: not ours to read.
    return [];
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
