/** The drawn map as a Leaflet layer: one SVG, of which the camera moves two groups. */
import * as L from 'leaflet';
import { classesOf, type Drawing, fillAttribute, type Shape } from '../drawing/drawing';
import { near } from '../drawing/overview';
import { pathUnit } from '../drawing/path';
import type { Pointable } from '../drawing/pointables';
import { type SvgNode, svgText } from '../drawing/svgNode';
import { tileTransform } from '../drawing/tiles';
import type { Camera } from '../earth/fit';
import { cameraOf } from './planeCrs';
import { type Aimed, padding, paddingOf, transformTo } from './reach';
import { isFlying } from './show';
import { svgElement } from './svgElement';

/** Words larger or smaller than their own size by more than this look misplaced. */
const mostGrown = 2;

/** What stands out: the country that is open, the annotation that is open or pointed at, and what belongs to it. */
export interface Marks {
  readonly country: string | undefined;
  readonly annotation: string | undefined;
  /** Ids of shapes. */
  readonly lit: readonly string[];
}

const nothingMarked: Marks = { country: undefined, annotation: undefined, lit: [] };

/** Adopts an SVG made by `toSvg`: from then on Leaflet's camera says where its groups stand. */
export class Picture extends L.Layer {
  private readonly shapes: SVGGElement;
  private readonly words = svgElement({ tag: 'g', attributes: { class: 'words' } });
  private readonly tiles: SVGElement;
  /** Outlines of marked countries once more, above all borders. */
  private readonly halo = svgElement({ tag: 'path', attributes: { class: 'halo' } });
  /** Around the country that has the focus. */
  private readonly rings = ['ring-ground', 'ring'].map((name) =>
    svgElement({ tag: 'path', attributes: { class: name } }),
  );
  /** Broad unseen lines over the thin ones that can be pointed at. */
  private readonly hits = svgElement({ tag: 'g', attributes: { class: 'hits' } });
  private readonly copies = svgElement({ tag: 'g', attributes: { class: 'copies' } });
  private readonly drawn = new Map<string, Shape>();
  private marks = nothingMarked;
  private ringed: string | undefined;
  private written = '';
  /** For which the words were placed, kilometres a pixel; undefined while they stand nowhere on this plane. */
  private scale: number | undefined;
  private hit = '';
  private period: number | undefined;
  private aimed: Aimed | undefined;

  constructor(private readonly svg: SVGSVGElement) {
    super();
    this.shapes = requiredGroup(svg, 'shapes');
    this.tiles = requiredGroup(svg, 'tiles');
  }

  override onAdd(map: L.Map): this {
    // From here on the camera says where all stands, not the picture's size.
    const direction = requiredGroup(this.svg, 'words').getAttribute('direction') ?? 'ltr';
    this.words.setAttribute('direction', direction);
    this.shapes.querySelector('.halo')?.remove();
    this.shapes.id = 'picture-shapes';
    // Without scripts the list of countries is what is read out.
    this.shapes.removeAttribute('aria-hidden');
    // From now on a click chooses.
    for (const link of this.shapes.querySelectorAll('a')) link.replaceWith(...link.children);
    // The page says each country's code once, in its id.
    for (const country of this.shapes.querySelectorAll<SVGElement>('.country'))
      country.dataset.country = country.id.slice('country-'.length);
    this.shapes.append(this.hits, ...this.rings);
    this.shapes.querySelector('#borders')?.after(this.halo);
    this.svg.replaceChildren(this.tiles, this.shapes, this.copies, this.words);
    map.getPane('overlayPane')?.append(this.svg);
    this.svg.removeAttribute('role');
    this.svg.classList.add('live', 'leaflet-zoom-animated');
    this.aim();
    return this;
  }

  override onRemove(): this {
    this.svg.remove();
    return this;
  }

  override getEvents(): { [name: string]: L.LeafletEventHandlerFn } {
    return {
      zoomanim: (event) => this.animate(event as L.ZoomAnimEvent),
      zoom: () => this.follow(),
      moveend: () => this.aim(),
      resize: () => this.aim(),
    };
  }

  /** Draws the shapes that changed, a path a step; one without a path keeps the path that it has. */
  *showing(drawing: Drawing, pointables: readonly Pointable[]): Generator<void, void> {
    for (const shape of drawing) {
      const before = this.drawn.get(shape.id);
      if (before === shape) continue;
      this.drawn.set(shape.id, shape);
      const element = this.shapes.querySelector<SVGElement>(`#${CSS.escape(shape.id)}`);
      if (!element) continue;
      const classes = classesOf(shape);
      // What is marked keeps its marks.
      if (!before || classes !== classesOf(before)) setOrRemove(element, 'class', classes);
      setOrRemove(element, 'fill', fillAttribute(shape));
      if (!shape.path || shape.path === before?.path) continue;
      element.setAttribute('d', shape.path);
      yield;
    }
    const shown = pointables.filter(({ id }) => this.drawn.get(id)?.off !== true);
    const hits = shown.map((one) => this.hitOf(one));
    const text = hits.map(svgText).join('');
    if (text !== this.hit) this.fill(this.hits, hits);
    this.hit = text;
    this.mark(this.marks);
    this.ring(this.ringed);
  }

  /** The patterns that countries are filled with. */
  pattern(nodes: readonly SvgNode[]): void {
    this.tiles.replaceChildren(...nodes.map(svgElement));
    this.scaleTiles();
  }

  /** The plane repeats itself after so many kilometres to the side: as many copies as are in view are shown. */
  repeat(period: number | undefined): void {
    this.period = period;
    this.scale = undefined;
    this.aim();
  }

  /** Marks what is open or pointed at; nothing else is marked any longer. */
  mark(marks: Marks): void {
    this.marks = marks;
    const { country, annotation } = marks;
    const shape = (id: string) => this.shapes.querySelector(`#${CSS.escape(id)}`);
    const opened = country === undefined ? [] : [`country-${country}`];
    this.give('lit', marks.lit.map(shape));
    this.give('chosen', [
      ...opened.map(shape),
      country === undefined ? null : this.wordOf('country', country),
      annotation === undefined ? null : this.wordOf('annotation', annotation),
    ]);
    const outlines = [...marks.lit.filter((id) => id.startsWith('country-')), ...opened];
    const path = outlines.map((id) => shape(id)?.getAttribute('d') ?? '').join('');
    setOrRemove(this.halo, 'd', path || undefined);
  }

  /** Names the countries as a whole. @param helpId of the element that says what the keys do there */
  name(label: string, helpId: string): void {
    // Elsewhere screen readers keep the arrow keys to themselves.
    this.shapes.setAttribute('role', 'application');
    this.shapes.setAttribute('aria-label', label);
    this.shapes.setAttribute('aria-describedby', helpId);
  }

  /** Makes one country the one that the Tab key stops at; no other is one. */
  offer(code: string, text: string, pressed: boolean): void {
    const offered = { role: 'button', 'aria-label': text, 'aria-pressed': pressed, tabindex: 0 };
    for (const other of this.shapes.querySelectorAll('.country[tabindex]'))
      if (other.id !== `country-${code}`)
        for (const name of Object.keys(offered)) other.removeAttribute(name);
    const country = this.countryOf(code);
    for (const [name, value] of Object.entries(offered)) country?.setAttribute(name, String(value));
  }

  focus(code: string): void {
    const country = this.countryOf(code);
    if (country && !country.hasAttribute('tabindex')) country.setAttribute('tabindex', '-1');
    country?.focus({ preventScroll: true });
  }

  /** Shows which country has the focus. */
  ring(code: string | undefined): void {
    this.ringed = code;
    const path = code === undefined ? null : this.countryOf(code)?.getAttribute('d');
    for (const ring of this.rings) setOrRemove(ring, 'd', path ?? undefined);
  }

  /** Says whether the words are being placed anew. */
  busy(isBusy: boolean): void {
    this.words.setAttribute('aria-busy', String(isBusy));
  }

  /**
   * Puts the words in their places. They stay where they are on the map while it moves, and are placed anew when it has
   * come to rest.
   */
  write(nodes: readonly SvgNode[], scale: number): void {
    this.scale = scale;
    this.aimWords();
    const text = nodes.map(svgText).join('');
    if (text === this.written) return;
    this.written = text;
    this.fill(this.words, nodes);
    this.mark(this.marks);
  }

  /** The country whose fill holds a point of the screen in one of the plane's copies. */
  countryInCopies(x: number, y: number): string | undefined {
    const inverse = this.shapes.getScreenCTM()?.inverse();
    if (!inverse || this.period === undefined) return undefined;
    const { x: px, y: py } = new DOMPoint(x, y).matrixTransform(inverse);
    for (const turn of [-1, 1]) {
      const point = new DOMPoint(px + (turn * this.period) / pathUnit, py);
      for (const path of this.shapes.querySelectorAll<SVGPathElement>('.country'))
        if (path.isPointInFill(point)) return path.dataset.country;
    }
    return undefined;
  }

  /** Gives a group other children; what has the focus there has it again. */
  private fill(group: SVGElement, nodes: readonly SvgNode[]): void {
    const focused = document.activeElement as SVGElement | null;
    const id = group.contains(focused) ? focused?.dataset.id : undefined;
    group.replaceChildren(...nodes.map(svgElement));
    if (id === undefined) return;
    // One that is no longer there leaves the reader on the map.
    const next =
      group.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`) ??
      this.shapes.querySelector<SVGElement>('.country[tabindex="0"]');
    next?.focus({ preventScroll: true });
  }

  /** A class to these elements and no others; those that have it are left alone. */
  private give(name: string, elements: readonly (Element | null)[]): void {
    for (const other of this.svg.querySelectorAll(`.${name}`))
      if (!elements.includes(other)) other.classList.remove(name);
    for (const element of elements)
      if (element && !element.classList.contains(name)) element.classList.add(name);
  }

  private countryOf(code: string): SVGElement | null {
    return this.shapes.querySelector(`#${CSS.escape(`country-${code}`)}`);
  }

  private wordOf(kind: 'country' | 'annotation', id: string): Element | null {
    return this.words.querySelector(`[data-${kind}="${CSS.escape(id)}"]:not(.place, .capital)`);
  }

  private hitOf({ id, name, annotation }: Pointable): SvgNode {
    return {
      tag: 'path',
      attributes: {
        class: 'hit',
        d: this.shapes.querySelector(`#${CSS.escape(id)}`)?.getAttribute('d') ?? '',
        tabindex: 0,
        role: 'button',
        'aria-label': name,
        'data-id': id,
        'data-name': name,
        'data-annotation': annotation,
      },
    };
  }

  /** Sizes the SVG to the map and its padding, and sets each group's transform from the unrounded camera. */
  private aim(): void {
    const map = this._map;
    if (!map) return;
    const size = map.getSize();
    const pad = paddingOf(size);
    const camera = cameraOf(map);
    L.DomUtil.setPosition(
      this.svg as unknown as HTMLElement,
      map.containerPointToLayerPoint(pad.multiplyBy(-1)),
    );
    this.svg.setAttribute('width', String(size.x + 2 * pad.x));
    this.svg.setAttribute('height', String(size.y + 2 * pad.y));
    this.aimed = { center: map.getCenter(), zoom: map.getZoom() };
    const shift = shiftOf(map);
    this.shapes.setAttribute('transform', `translate(${shift}) scale(${pathUnit / camera.scale})`);
    this.aimWords();
    this.svg.classList.toggle('near', camera.scale < near);
    this.scaleTiles();
    this.copy(camera, size.x);
  }

  /** Until they are placed anew, words stay on what they name, and are not seen where they are far from their own size. */
  private aimWords(): void {
    const map = this._map;
    if (!map) return;
    const grown = (this.scale ?? 0) / cameraOf(map).scale;
    // What a flight leads to has its words placed anew: the old ones in another size would be laid out for nothing.
    const isLeft = isFlying(map) && grown !== 1;
    const isNear = !isLeft && grown > 1 / mostGrown && grown < mostGrown;
    // Not hidden: the word that has the focus keeps it.
    setOrRemove(this.words, 'opacity', isNear ? undefined : '0');
    if (isNear) this.words.setAttribute('transform', `translate(${shiftOf(map)}) scale(${grown})`);
  }

  /** Patterns are drawn in the shapes' units and keep their size in pixels. */
  private scaleTiles(): void {
    if (!this._map) return;
    const transform = tileTransform(pathUnit / cameraOf(this._map).scale);
    for (const pattern of this.tiles.querySelectorAll('pattern'))
      pattern.setAttribute('patternTransform', transform);
  }

  /** Copies of the shapes to the left and right, where the view and its padding reach beyond the plane. */
  private copy({ x, scale }: Camera, width: number): void {
    const { period } = this;
    const reach = (padding + 0.5) * width * scale;
    const sides = period === undefined ? [] : x - reach < period / 2 ? [-1] : [];
    if (period !== undefined && x + reach > period / 2) sides.push(1);
    this.copies.replaceChildren(
      ...sides.map((side) =>
        svgElement({
          tag: 'use',
          attributes: { href: '#picture-shapes', x: (side * (period ?? 0)) / scale },
        }),
      ),
    );
  }

  /** While Leaflet animates to a zoom, the SVG is moved and scaled as a whole. */
  private animate({ center, zoom }: Aimed): void {
    const svg = this.svg as unknown as HTMLElement;
    if (this._map && this.aimed) transformTo(this._map, svg, this.aimed, { center, zoom });
  }

  /** The same while two fingers pinch or a flight goes on. */
  private follow(): void {
    if (this._map) this.animate({ center: this._map.getCenter(), zoom: this._map.getZoom() });
  }
}

/** From the picture's upper left corner to the plane's origin, pixels. */
function shiftOf(map: L.Map): readonly number[] {
  const size = map.getSize();
  const pad = paddingOf(size);
  const { x, y, scale } = cameraOf(map);
  return [size.x / 2 + pad.x - x / scale, size.y / 2 + pad.y - y / scale];
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function requiredGroup(svg: SVGSVGElement, name: string): SVGGElement {
  const group = svg.querySelector<SVGGElement>(`.${name}`);
  if (!group) throw new Error(`picture: no group "${name}"`);
  return group;
}
