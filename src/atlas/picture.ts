/** The drawn map as a Leaflet layer: one SVG, of which the camera moves two groups. */
import * as L from 'leaflet';
import { classesOf, type Drawing, fillAttribute, type Shape } from '../drawing/drawing';
import type { Pointable } from '../drawing/pointables';
import { type SvgNode, svgText } from '../drawing/svgNode';
import { PictureCamera, shapesId } from './pictureCamera';
import { type Marks, PictureMarks } from './pictureMarks';
import { setOrRemove } from './setOrRemove';
import { svgElement } from './svgElement';

/** Adopts an SVG made by `toSvg`: from then on Leaflet's camera says where its groups stand. */
export class Picture extends L.Layer {
  private readonly shapes: SVGGElement;
  private readonly words = svgElement({ tag: 'g', attributes: { class: 'words' } });
  private readonly tiles: SVGElement;
  /** Broad unseen lines over the thin ones that can be pointed at. */
  private readonly hits = svgElement({ tag: 'g', attributes: { class: 'hits' } });
  private readonly copies = svgElement({ tag: 'g', attributes: { class: 'copies' } });
  private readonly drawn = new Map<string, Shape>();
  private readonly camera: PictureCamera;
  private readonly marks: PictureMarks;
  private written = '';
  private hit = '';

  constructor(private readonly svg: SVGSVGElement) {
    super();
    this.shapes = requiredGroup(svg, 'shapes');
    this.tiles = requiredGroup(svg, 'tiles');
    const { shapes, tiles, copies, words } = this;
    this.camera = new PictureCamera(svg, { shapes, tiles, copies, words });
    this.marks = new PictureMarks(svg, shapes, words);
  }

  override onAdd(map: L.Map): this {
    // From here on the camera says where all stands, not the picture's size.
    const direction = requiredGroup(this.svg, 'words').getAttribute('direction') ?? 'ltr';
    this.words.setAttribute('direction', direction);
    this.shapes.querySelector('.halo')?.remove();
    this.shapes.id = shapesId;
    // Without scripts the list of countries is what is read out.
    this.shapes.removeAttribute('aria-hidden');
    // From now on a click chooses.
    for (const link of this.shapes.querySelectorAll('a')) link.replaceWith(...link.children);
    // The page says each country's code once, in its id.
    for (const country of this.shapes.querySelectorAll<SVGElement>('.country'))
      country.dataset.country = country.id.slice('country-'.length);
    this.shapes.append(this.hits, ...this.marks.rings);
    this.shapes.querySelector('#borders')?.after(this.marks.halo);
    this.svg.replaceChildren(this.tiles, this.shapes, this.copies, this.words);
    map.getPane('overlayPane')?.append(this.svg);
    this.svg.removeAttribute('role');
    this.svg.classList.add('live', 'leaflet-zoom-animated');
    this.camera.map = map;
    this.camera.aim();
    return this;
  }

  override onRemove(): this {
    this.svg.remove();
    this.camera.map = undefined;
    return this;
  }

  override getEvents(): { [name: string]: L.LeafletEventHandlerFn } {
    return {
      zoomanim: (event) => this.camera.animate(event as L.ZoomAnimEvent),
      zoom: () => this.camera.follow(),
      moveend: () => this.camera.aim(),
      resize: () => this.camera.aim(),
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
    this.marks.again();
  }

  /** The patterns that countries are filled with. */
  pattern(nodes: readonly SvgNode[]): void {
    this.tiles.replaceChildren(...nodes.map(svgElement));
    this.camera.scaleTiles();
  }

  /** The plane repeats itself after so many kilometres to the side: as many copies as are in view are shown. */
  repeat(period: number | undefined): void {
    this.camera.repeat(period);
  }

  /** Marks what is open or pointed at; nothing else is marked any longer. */
  mark(marks: Marks): void {
    this.marks.mark(marks);
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
    this.marks.ring(code);
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
    this.camera.placed(scale);
    const text = nodes.map(svgText).join('');
    if (text === this.written) return;
    this.written = text;
    this.fill(this.words, nodes);
    this.marks.again();
  }

  /** The country whose fill holds a point of the screen in one of the plane's copies. */
  countryInCopies(x: number, y: number): string | undefined {
    const countries = [...this.shapes.querySelectorAll<SVGPathElement>('.country')];
    for (const point of this.camera.inCopies(x, y)) {
      const met = countries.find((path) => path.isPointInFill(point));
      if (met) return met.dataset.country;
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

  private countryOf(code: string): SVGElement | null {
    return this.shapes.querySelector(`#${CSS.escape(`country-${code}`)}`);
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
}

function requiredGroup(svg: SVGSVGElement, name: string): SVGGElement {
  const group = svg.querySelector<SVGGElement>(`.${name}`);
  if (!group) throw new Error(`picture: no group "${name}"`);
  return group;
}
