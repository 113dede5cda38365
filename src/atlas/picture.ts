/** The drawn map as a Leaflet layer: one SVG, of which the camera moves two groups. */
import L from 'leaflet';
import type { Outlines } from '../drawing/baseMap';
import { pathUnit } from '../drawing/path';
import type { Placement } from '../drawing/placement';
import { cameraOf } from './planeCrs';

/** How far the SVG reaches beyond the map's edges, as a share of its size: what a drag can bring into view. */
const padding = 0.5;

/** Kilometres a pixel from which on lines have room to be stronger. */
const near = 6;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Adopts an SVG made by `toSvg`: from then on Leaflet's camera says where its groups stand. */
export class Picture extends L.Layer {
  private readonly shapes: SVGGElement;
  private readonly words: SVGGElement;
  /** The chosen country's outline once more, above all borders. */
  private readonly halo: SVGPathElement;
  private country: string | undefined;
  private aimed: { readonly center: L.LatLng; readonly zoom: number } | undefined;

  constructor(private readonly svg: SVGSVGElement) {
    super();
    this.shapes = requiredGroup(svg, 'shapes');
    this.words = requiredGroup(svg, 'words');
    this.halo = document.createElementNS(svgNamespace, 'path');
    this.halo.setAttribute('class', 'halo');
    [...this.svg.querySelectorAll('.disputed')].at(-1)?.after(this.halo);
  }

  override onAdd(map: L.Map): this {
    map.getPane('overlayPane')?.append(this.svg);
    this.svg.removeAttribute('viewBox');
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

  /** Marks the chosen country: its outline, drawn above its neighbours', and its name. */
  mark(country: string | undefined): void {
    for (const element of this.svg.querySelectorAll('.chosen')) element.classList.remove('chosen');
    this.country = country;
    this.halo.removeAttribute('d');
    if (country === undefined) return;
    const code = CSS.escape(country);
    const outline = this.svg.querySelector(`#country-${code}`);
    outline?.classList.add('chosen');
    this.words.querySelector(`[data-id="country-${code}"]`)?.classList.add('chosen');
    this.halo.setAttribute('d', outline?.getAttribute('d') ?? '');
    this.halo.classList.add('chosen');
  }

  /** Puts the words in their places. They stay while the map moves and are placed anew after a zoom. */
  write(placement: Placement): void {
    this.words.replaceChildren(
      ...placement.words.map((word) => {
        const text = document.createElementNS(svgNamespace, 'text');
        text.setAttribute('class', `word ${word.role}`);
        text.setAttribute('x', String(word.x));
        text.setAttribute('y', String(word.y));
        text.dataset.id = word.id;
        text.dataset.country = word.country;
        text.textContent = word.text;
        return text;
      }),
    );
    this.mark(this.country);
  }

  /** Replaces the outlines by finer ones; what they don't hold stays. */
  refine(outlines: Outlines): void {
    const redraw = (id: string, path: string) =>
      this.svg.querySelector(`#${CSS.escape(id)}`)?.setAttribute('d', path);
    for (const [code, path] of Object.entries(outlines.countries)) redraw(`country-${code}`, path);
    for (const [id, path] of Object.entries(outlines.lines)) redraw(`line-${id}`, path);
    for (const [id, path] of Object.entries(outlines.disputed)) redraw(`disputed-${id}`, path);
    redraw('coasts', outlines.coasts);
    redraw('borders', outlines.borders);
    this.mark(this.country);
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
    const shift = [
      size.x / 2 + pad.x - camera.x / camera.scale,
      size.y / 2 + pad.y - camera.y / camera.scale,
    ];
    this.shapes.setAttribute('transform', `translate(${shift}) scale(${pathUnit / camera.scale})`);
    this.words.setAttribute('transform', `translate(${shift})`);
    this.svg.classList.toggle('near', camera.scale < near);
    this.aimed = { center: map.getCenter(), zoom: map.getZoom() };
  }

  /** While Leaflet animates to a zoom, the SVG is moved and scaled as a whole. */
  private animate({ center, zoom }: { center: L.LatLng; zoom: number }): void {
    const map = this._map;
    if (!map || !this.aimed) return;
    const scale = map.getZoomScale(zoom, this.aimed.zoom);
    const size = map.getSize();
    const half = size.divideBy(2).add(paddingOf(size));
    const middle = map.project(this.aimed.center, zoom);
    const origin = map.project(center, zoom).subtract(size.divideBy(2));
    const position = middle
      .subtract(origin)
      .subtract(half.multiplyBy(scale))
      .add(map.containerPointToLayerPoint([0, 0]));
    L.DomUtil.setTransform(this.svg as unknown as HTMLElement, position, scale);
  }

  /** The same while two fingers pinch or a flight goes on. */
  private follow(): void {
    if (this._map) this.animate({ center: this._map.getCenter(), zoom: this._map.getZoom() });
  }
}

/** Whole pixels, so that the SVG lies on the screen's grid. */
function paddingOf(size: L.Point): L.Point {
  return size.multiplyBy(padding).round();
}

function requiredGroup(svg: SVGSVGElement, name: string): SVGGElement {
  const group = svg.querySelector<SVGGElement>(`g.${name}`);
  if (!group) throw new Error(`picture: no group "${name}" in the SVG`);
  return group;
}
