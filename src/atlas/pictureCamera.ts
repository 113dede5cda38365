/** Where the groups of the live picture stand: Leaflet's camera says it. */
import * as L from 'leaflet';
import { near } from '../drawing/overview';
import { pathUnit } from '../drawing/path';
import { tileTransform } from '../drawing/tiles';
import type { Camera } from '../earth/fit';
import { cameraOf } from './planeCrs';
import { type Aimed, padding, paddingOf, transformTo } from './reach';
import { setOrRemove } from './setOrRemove';
import { isFlying } from './show';
import { svgElement } from './svgElement';

/** Words larger or smaller than their own size by more than this look misplaced. */
const mostGrown = 2;

/** The shapes' id, by which their copies refer to them. */
export const shapesId = 'picture-shapes';

export interface PictureGroups {
  readonly shapes: SVGElement;
  readonly tiles: SVGElement;
  readonly copies: SVGElement;
  readonly words: SVGElement;
}

export class PictureCamera {
  /** Undefined while the picture is on none. */
  map: L.Map | undefined;
  /** For which the words were placed, kilometres a pixel; undefined while they stand nowhere on this plane. */
  private scale: number | undefined;
  private period: number | undefined;
  private aimed: Aimed | undefined;

  constructor(
    private readonly svg: SVGSVGElement,
    private readonly groups: PictureGroups,
  ) {}

  /** The plane repeats itself after so many kilometres to the side: as many copies as are in view are shown. */
  repeat(period: number | undefined): void {
    this.period = period;
    this.scale = undefined;
    this.aim();
  }

  /** The words have been placed for so many kilometres a pixel. */
  placed(scale: number): void {
    this.scale = scale;
    this.aimWords();
  }

  /** Sizes the SVG to the map and its padding, and sets each group's transform from the unrounded camera. */
  aim(): void {
    const { map, svg } = this;
    if (!map) return;
    const size = map.getSize();
    const pad = paddingOf(size);
    const camera = cameraOf(map);
    L.DomUtil.setPosition(
      svg as unknown as HTMLElement,
      map.containerPointToLayerPoint(pad.multiplyBy(-1)),
    );
    svg.setAttribute('width', String(size.x + 2 * pad.x));
    svg.setAttribute('height', String(size.y + 2 * pad.y));
    this.aimed = { center: map.getCenter(), zoom: map.getZoom() };
    const transform = `translate(${shiftOf(map)}) scale(${pathUnit / camera.scale})`;
    this.groups.shapes.setAttribute('transform', transform);
    this.aimWords();
    svg.classList.toggle('near', camera.scale < near);
    this.scaleTiles();
    this.copy(camera, size.x);
  }

  /** Patterns are drawn in the shapes' units and keep their size in pixels. */
  scaleTiles(): void {
    if (!this.map) return;
    const transform = tileTransform(pathUnit / cameraOf(this.map).scale);
    for (const pattern of this.groups.tiles.querySelectorAll('pattern'))
      pattern.setAttribute('patternTransform', transform);
  }

  /** While Leaflet animates to a zoom, the SVG is moved and scaled as a whole. */
  animate({ center, zoom }: Aimed): void {
    const svg = this.svg as unknown as HTMLElement;
    if (this.map && this.aimed) transformTo(this.map, svg, this.aimed, { center, zoom });
  }

  /** The same while two fingers pinch or a flight goes on. */
  follow(): void {
    if (this.map) this.animate({ center: this.map.getCenter(), zoom: this.map.getZoom() });
  }

  /** The same point of the screen in the plane's copies to the left and right, in the shapes' units. */
  inCopies(x: number, y: number): DOMPoint[] {
    const { period } = this;
    if (period === undefined) return [];
    const inverse = (this.groups.shapes as SVGGraphicsElement).getScreenCTM()?.inverse();
    if (!inverse) return [];
    const point = new DOMPoint(x, y).matrixTransform(inverse);
    return [-1, 1].map((turn) => new DOMPoint(point.x + (turn * period) / pathUnit, point.y));
  }

  /** Until they are placed anew, words stay on what they name, and are not seen where they are far from their own size. */
  private aimWords(): void {
    const { map } = this;
    if (!map) return;
    const grown = (this.scale ?? 0) / cameraOf(map).scale;
    // What a flight leads to has its words placed anew: the old ones in another size would be laid out for nothing.
    const isLeft = isFlying(map) && grown !== 1;
    const isNear = !isLeft && grown > 1 / mostGrown && grown < mostGrown;
    const { words } = this.groups;
    // Not hidden: the word that has the focus keeps it.
    setOrRemove(words, 'opacity', isNear ? undefined : '0');
    if (isNear) words.setAttribute('transform', `translate(${shiftOf(map)}) scale(${grown})`);
  }

  /** Copies of the shapes to the left and right, where the view and its padding reach beyond the plane. */
  private copy({ x, scale }: Camera, width: number): void {
    const { period } = this;
    const reach = (padding + 0.5) * width * scale;
    const sides = period === undefined ? [] : x - reach < period / 2 ? [-1] : [];
    if (period !== undefined && x + reach > period / 2) sides.push(1);
    this.groups.copies.replaceChildren(
      ...sides.map((side) =>
        svgElement({
          tag: 'use',
          attributes: { href: `#${shapesId}`, x: (side * (period ?? 0)) / scale },
        }),
      ),
    );
  }
}

/** From the picture's upper left corner to the plane's origin, pixels. */
function shiftOf(map: L.Map): readonly number[] {
  const size = map.getSize();
  const pad = paddingOf(size);
  const { x, y, scale } = cameraOf(map);
  return [size.x / 2 + pad.x - x / scale, size.y / 2 + pad.y - y / scale];
}
