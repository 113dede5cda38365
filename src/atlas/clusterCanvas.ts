/** A crowded story's annotations on one canvas above the picture: dots, and circles that count what they hold. */
import './clusters.css';
import * as L from 'leaflet';
import { type Cluster, type Clusters, isCluster, type Single } from '../drawing/cluster';
import { circleRadius, crowdIn, dotRadius } from '../drawing/crowd';
import { boxInView, scaleOf } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import { toLatLng } from './planeCrs';
import { type Aimed, paddingOf, transformTo } from './reach';

/** What a finger met. */
export type Hit = { readonly cluster: Cluster } | { readonly id: string };

/** Pixels that a canvas may have (Safari's limit is 16.8 million), and physical ones for each of CSS. */
const mostPixels = 16e6;
const finestRatio = 2;
/** Radii in pixels. */
const fingerRadius = 22;
const markRadius = 7;
const edgeWidth = 1.5;

export class ClusterCanvas extends L.Layer {
  private readonly canvas = document.createElement('canvas');
  private items: readonly (Cluster | Single)[] = [];
  private named: ReadonlySet<string> = new Set();
  private marked: string | undefined;
  private aimed: Aimed | undefined;

  /** @param digits a whole number as the page writes it */
  constructor(
    private clusters: Clusters,
    private readonly digits: (count: number) => string,
  ) {
    super();
    this.canvas.className = 'clusters leaflet-zoom-animated';
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  override onAdd(map: L.Map): this {
    map.getPane('overlayPane')?.append(this.canvas);
    this.aim();
    return this;
  }

  override onRemove(): this {
    this.canvas.remove();
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

  /** Shows other points, or the same ones in another plane. */
  gather(clusters: Clusters): void {
    this.clusters = clusters;
    this.aim();
  }

  /** Leaves out the annotations that stand on the map with their words or their number. */
  leaveOut(named: ReadonlySet<string>): void {
    this.named = named;
    this.redraw();
  }

  /** Draws one annotation's point above all others, wherever it is gathered. */
  highlight(id: string | undefined): void {
    this.marked = id;
    this.redraw();
  }

  /** Draws again in the theme's colours as they are now. */
  refresh(): void {
    this.redraw();
  }

  /** What lies under a point of the map (container pixels), or nearest to it within a finger's breadth. */
  hit({ x, y }: L.Point): Hit | undefined {
    let nearest: Cluster | Single | undefined;
    let least = fingerRadius;
    for (const item of this.items) {
      const at = this._map.latLngToContainerPoint(toLatLng(item.at));
      // From its edge: inside a circle nothing is nearer.
      const distance = Math.hypot(at.x - x, at.y - y) - radiusOf(item);
      if (distance < least) [nearest, least] = [item, distance];
    }
    if (!nearest) return undefined;
    return isCluster(nearest) ? { cluster: nearest } : { id: nearest.id };
  }

  /** Lays the canvas over the map and its padding, and draws what is there. */
  private aim(): void {
    const map = this._map;
    if (!map) return;
    const size = map.getSize();
    const pad = paddingOf(size);
    const whole = size.add(pad.multiplyBy(2));
    const ratio = Math.min(
      window.devicePixelRatio,
      finestRatio,
      Math.sqrt(mostPixels / Math.max(1, whole.x * whole.y)),
    );
    this.canvas.width = Math.round(whole.x * ratio);
    this.canvas.height = Math.round(whole.y * ratio);
    this.canvas.style.setProperty('inline-size', `${whole.x}px`);
    this.canvas.style.setProperty('block-size', `${whole.y}px`);
    L.DomUtil.setPosition(this.canvas, map.containerPointToLayerPoint(pad.multiplyBy(-1)));
    this.aimed = { center: map.getCenter(), zoom: map.getZoom() };
    this.redraw();
  }

  private redraw(): void {
    const map = this._map;
    const pen = this.canvas.getContext('2d');
    if (!map || !pen || !this.aimed) return;
    const { width, height } = this.canvas;
    pen.resetTransform();
    pen.clearRect(0, 0, width, height);
    const size = map.getSize();
    const whole = size.add(paddingOf(size).multiplyBy(2));
    const { lng: x, lat: y } = this.aimed.center;
    const scale = scaleOf(this.aimed.zoom);
    const box = boxInView({ x, y, scale }, { width: whole.x, height: whole.y });
    const { dots, circles } = crowdIn(this.clusters, box, scale, 0);
    this.items = [...dots.filter(({ id }) => !this.named.has(id)), ...circles];
    // A pixel of CSS is the unit, the map's middle the origin.
    pen.setTransform(width / whole.x, 0, 0, height / whole.y, width / 2, height / 2);
    this.paint(pen, ([px, py]) => [(px - x) / scale, (py - y) / scale]);
  }

  private paint(pen: CanvasRenderingContext2D, place: (at: PlanePoint) => PlanePoint): void {
    const { fill, color, stroke, outlineColor, fontFamily } = getComputedStyle(this.canvas);
    pen.strokeStyle = stroke;
    pen.lineWidth = edgeWidth;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.font = `600 11px ${fontFamily}`;
    for (const item of this.items) {
      pen.fillStyle = fill;
      disc(pen, place(item.at), radiusOf(item));
      if (!isCluster(item)) continue;
      pen.fillStyle = color;
      pen.fillText(this.digits(item.count), ...place(item.at));
    }
    const marked =
      this.marked === undefined || !this.aimed
        ? undefined
        : this.clusters.pointOf(this.marked, this.aimed.center.lng);
    if (!marked) return;
    pen.fillStyle = outlineColor;
    disc(pen, place(marked.at), markRadius);
  }

  /** While Leaflet animates to a zoom, the canvas is moved and scaled as a whole. */
  private animate({ center, zoom }: Aimed): void {
    if (this._map && this.aimed) transformTo(this._map, this.canvas, this.aimed, { center, zoom });
  }

  /** The same while two fingers pinch or a flight goes on. */
  private follow(): void {
    if (this._map) this.animate({ center: this._map.getCenter(), zoom: this._map.getZoom() });
  }
}

function radiusOf(item: Cluster | Single): number {
  return isCluster(item) ? circleRadius(item.count) : dotRadius;
}

function disc(pen: CanvasRenderingContext2D, at: PlanePoint, radius: number): void {
  pen.beginPath();
  pen.arc(...at, radius, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
}
