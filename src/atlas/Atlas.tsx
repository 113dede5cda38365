/** The live map: Leaflet's camera over the picture that came with the page. */
import 'leaflet/dist/leaflet.css';
import './picture.css';
import L from 'leaflet';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import type { Clusters } from '../drawing/clusters';
import type { Drawing } from '../drawing/drawing';
import type { Pointable } from '../drawing/pointables';
import type { Rectangle } from '../drawing/rectangle';
import type { SvgNode } from '../drawing/svgNode';
import { type Camera, type Frame, type Insets, noInsets, zoomOf } from '../earth/fit';
import type { Projection } from '../earth/projection';
import { recamera } from '../earth/recamera';
import type { Pointed } from '../story/pointed';
import type { CountryCode } from '../story/story';
import { Controls, type ControlWords } from './Controls';
import { ClusterCanvas, type Hit } from './clusterCanvas';
import { elementsOverMap, occupiedOf } from './occupied';
import { type Marks, Picture } from './picture';
import { cameraOf, planeCrs, toLatLng } from './planeCrs';
import { Sizing } from './Sizing';
import { Tip, type TipPlace, type TipText } from './Tip';
import { type Target, targetNear, targetOf } from './target';

/** What a reader has asked to see; the map goes there when `key` changes. */
export interface Aim {
  readonly key: string;
  readonly camera: (frame: Frame) => Camera;
}

/** What the map is when it has come to rest. */
export interface Rest {
  readonly camera: Camera;
  readonly frame: Frame;
  /** Pixels from the map's upper left corner. */
  readonly occupied: readonly Rectangle[];
}

/** The words that have found a place. */
export interface Placed {
  readonly nodes: readonly SvgNode[];
  /** Ids of the annotations among them. */
  readonly annotations: readonly string[];
}

export interface AtlasProps {
  /** Made by `toSvg`; the map takes it over. */
  readonly svg: SVGSVGElement;
  readonly label: string;
  readonly words: ControlWords;
  readonly projection: Projection;
  readonly drawing: Drawing;
  readonly pointables: readonly Pointable[];
  readonly tiles: readonly SvgNode[];
  readonly marks: Marks;
  /** False while the plane is still to come. */
  readonly ready: boolean;
  readonly aim: Aim;
  /** Where the chosen moment is; absent at the story's own. */
  readonly momentAim: Aim | undefined;
  /** What a frame shows first, and what shows the whole story however small. */
  readonly overview: (frame: Frame) => Camera;
  readonly whole: (frame: Frame) => Camera;
  /** The words for the map at rest. */
  readonly place: (rest: Rest) => Placed;
  /** The annotations of a story that has too many to place each. */
  readonly crowd: Clusters | undefined;
  /** A whole number as the page writes it. */
  readonly digits: (count: number) => string;
  /** Changes when something comes to lie over the map, or goes. */
  readonly covers: string;
  /** What an annotation says in short, where the map shows only its number. */
  readonly tipOf: (annotation: string) => TipText | undefined;
  /** What covers the map's edges, asked when the map is about to move. */
  readonly insets: () => Insets;
  readonly onCountry: (code: CountryCode) => void;
  readonly onAnnotation: (id: string) => void;
  /** What is pointed at or focused. */
  readonly onPoint: (pointed: Pointed | undefined) => void;
  /** The map came to rest at this scale (kilometres a pixel). */
  readonly onScale: (scale: number) => void;
  /** The reader has moved the map: it came to rest after a drag, a pinch, the wheel, a key or a button. */
  readonly onMoved: (camera: Camera) => void;
  readonly children?: ReactNode;
}

export function Atlas(props: AtlasProps) {
  const { svg, overview } = props;
  const start = useMemo(() => overview(frameOf(svg.parentElement)), [svg, overview]);
  const [picture] = useState(() => new Picture(svg));
  const canvas = useClusterCanvas(props);
  return (
    <MapContainer
      className="map"
      crs={planeCrs}
      center={toLatLng([start.x, start.y])}
      zoom={zoomOf(start.scale)}
      minZoom={1.6}
      maxZoom={11}
      zoomSnap={0}
      trackResize={false}
      zoomControl={false}
      attributionControl={false}
    >
      <PictureLayer {...props} picture={picture} />
      <Plane {...props} picture={picture} />
      <Words {...props} picture={picture} canvas={canvas} />
      <Pointing {...props} picture={picture} canvas={canvas} />
      {canvas && <CrowdLayer {...props} canvas={canvas} />}
      <Sizing />
      <Aiming {...props} />
      <Controls
        words={props.words}
        insets={props.insets}
        onHome={(map) => show(map, props.whole(frameOf(map.getContainer())))}
      />
      {props.children}
    </MapContainer>
  );
}

type PartProps = AtlasProps & { readonly picture: Picture };
type WithCanvas = { readonly canvas: ClusterCanvas | undefined };

function PictureLayer({ picture, label, drawing, pointables, tiles, marks }: PartProps) {
  const map = useMap();
  useEffect(
    function addToMap() {
      map.getContainer().setAttribute('aria-label', label);
      picture.addTo(map);
      return () => {
        picture.remove();
      };
    },
    [map, picture, label],
  );
  useEffect(() => picture.pattern(tiles), [picture, tiles]);
  useEffect(() => picture.show(drawing, pointables), [picture, drawing, pointables]);
  useEffect(() => picture.mark(marks), [picture, marks]);
  return null;
}

/** One canvas for as long as the story is crowded. */
function useClusterCanvas({ crowd, digits }: AtlasProps): ClusterCanvas | undefined {
  const [canvas] = useState(() => crowd && new ClusterCanvas(crowd, digits));
  return canvas;
}

function CrowdLayer({ canvas, crowd, marks }: AtlasProps & { readonly canvas: ClusterCanvas }) {
  const map = useMap();
  useEffect(
    function addToMap() {
      canvas.addTo(map);
      const themed = new MutationObserver(() => canvas.refresh());
      themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
      return () => {
        themed.disconnect();
        canvas.remove();
      };
    },
    [map, canvas],
  );
  useEffect(() => {
    if (crowd) canvas.gather(crowd);
  }, [canvas, crowd]);
  useEffect(() => canvas.highlight(marks.annotation), [canvas, marks]);
  return null;
}

/** Keeps place and scale when the projection changes, and the camera on the plane. */
function Plane({ picture, projection }: PartProps) {
  const map = useMap();
  const shown = useRef<Projection>(undefined);
  useEffect(
    function lookAtTheSamePlace() {
      const before = shown.current;
      shown.current = projection;
      const { left, top, right, bottom } = projection.bounds;
      const repeats = projection.period !== undefined;
      if (before && before !== projection) {
        const { x, y, scale } = recamera(before, projection, cameraOf(map));
        map.setMaxBounds(undefined as unknown as L.LatLngBounds);
        map.setView(toLatLng([x, y]), zoomOf(scale), { animate: false });
      }
      if (!repeats) map.setMaxBounds(L.latLngBounds([top, left], [bottom, right]));
      picture.repeat(projection.period);
    },
    [map, picture, projection],
  );
  useEffect(
    function comeBackAround() {
      const { period } = projection;
      if (period === undefined) return;
      const wrap = () => {
        const { x, y } = cameraOf(map);
        const turns = Math.floor(x / period);
        if (turns !== 0)
          map.setView(toLatLng([x - turns * period, y]), map.getZoom(), { animate: false });
      };
      map.on('moveend', wrap);
      return () => {
        map.off('moveend', wrap);
      };
    },
    [map, projection],
  );
  return null;
}

/** Places the words whenever the map has come to rest, and when what lies over it comes, goes or changes its size. */
function Words({ picture, canvas, place, covers, onScale }: PartProps & WithCanvas) {
  const map = useMap();
  useEffect(
    function placeWordsWhenAtRest() {
      const atRest = () => {
        const camera = cameraOf(map);
        const frame = frameOf(map.getContainer());
        const { nodes, annotations } = place({
          camera,
          frame,
          occupied: occupiedOf(map.getContainer()),
        });
        picture.write(nodes);
        canvas?.leaveOut(new Set(annotations));
        onScale(camera.scale);
      };
      // Also the first time that it looks; a map of another size has moved.
      const resized = new ResizeObserver(atRest);
      if (covers !== undefined) for (const element of elementsOverMap()) resized.observe(element);
      map.on('moveend', atRest);
      return () => {
        map.off('moveend', atRest);
        resized.disconnect();
      };
    },
    [map, picture, canvas, place, covers, onScale],
  );
  return null;
}

/** Answers to pointing, focusing and choosing, by mouse, finger and keyboard. */
function Pointing({
  svg,
  picture,
  tipOf,
  onCountry,
  onAnnotation,
  onPoint,
  canvas,
  crowd,
}: PartProps & WithCanvas) {
  const map = useMap();
  const [tip, setTip] = useState<TipPlace>();

  useEffect(
    function answerChoices() {
      const choose = (target: Target | undefined, at: { x: number; y: number }) => {
        if (!target) return;
        if ('annotation' in target) onAnnotation(target.annotation);
        else if ('country' in target) onCountry(target.country);
        else setTip({ text: { heading: target.name }, ...at });
      };
      const open = (met: Hit) => {
        if ('id' in met) {
          onAnnotation(met.id);
          return;
        }
        const { id, at } = met.cluster;
        const scale = crowd?.openingScale(id);
        const [first] = crowd?.membersOf(id, 1) ?? [];
        if (scale !== undefined) show(map, { x: at[0], y: at[1], scale });
        else if (first !== undefined) onAnnotation(first);
      };
      const clicked = ({ originalEvent, containerPoint }: L.LeafletMouseEvent) => {
        const { clientX, clientY, detail } = originalEvent;
        // The second click of two zooms.
        if (detail > 1) return;
        const target = targetNear(clientX, clientY);
        const met = target && !('country' in target) ? undefined : canvas?.hit(containerPoint);
        if (met) {
          open(met);
          return;
        }
        const country = picture.countryInCopies(clientX, clientY);
        choose(target ?? (country === undefined ? undefined : { country }), containerPoint);
      };
      const pressed = (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        const target = targetOf(event.target as Element);
        if (!target) return;
        event.preventDefault();
        choose(target, middleOf(event.target as Element, map.getContainer()));
      };
      map.on('click', clicked);
      svg.addEventListener('keydown', pressed);
      return () => {
        map.off('click', clicked);
        svg.removeEventListener('keydown', pressed);
      };
    },
    [map, svg, picture, canvas, crowd, onCountry, onAnnotation],
  );

  useEffect(
    function showWhatIsPointedAt() {
      const pointed = (event: Event) => {
        const element = event.target as Element;
        const target = targetOf(element);
        onPoint(target && 'name' in target ? undefined : target);
        const text = tipFor(target, element);
        setTip(text && { text, ...placeOf(event, element) });
      };
      const focused = (event: Event) => {
        bringIntoView(map, event.target as Element);
        pointed(event);
      };
      const left = () => {
        onPoint(undefined);
        setTip(undefined);
      };
      const tipFor = (target: Target | undefined, element: Element) => {
        if (!target || 'country' in target) return undefined;
        if ('name' in target) return { heading: target.name };
        // An annotation that is written out says so itself.
        return element.closest('.annotation:not(.dot)') ? undefined : tipOf(target.annotation);
      };
      const placeOf = (event: Event, element: Element) => {
        if (!(event instanceof MouseEvent)) return middleOf(element, map.getContainer());
        const { left: x, top: y } = map.getContainer().getBoundingClientRect();
        return { x: event.clientX - x, y: event.clientY - y };
      };
      // Not on the SVG itself: listening for focus would make it a stop of the Tab key.
      const container = map.getContainer();
      const listening = new AbortController();
      const { signal } = listening;
      container.addEventListener(
        'pointerover',
        (event) => event.pointerType === 'mouse' && pointed(event),
        { signal },
      );
      container.addEventListener('focusin', focused, { signal });
      container.addEventListener('pointerleave', left, { signal });
      container.addEventListener('focusout', left, { signal });
      map.on('movestart', left);
      return () => {
        listening.abort();
        map.off('movestart', left);
      };
    },
    [map, tipOf, onPoint],
  );
  return tip && <Tip {...tip} frame={frameOf(map.getContainer())} />;
}

/** Moves the map to what has just been chosen, clear of what covers the map, and keeps it there. */
function Aiming({ ready, aim, momentAim, insets, onMoved }: AtlasProps) {
  const map = useMap();
  const first = useRef(true);
  const done = useRef<{ aim?: string | undefined; moment?: string | undefined }>({});
  const mover = useRef<'reader' | 'atlas'>('atlas');
  useEffect(
    function moveToAim() {
      if (!ready) return;
      const animate = !first.current;
      first.current = false;
      const before = done.current;
      done.current = { aim: aim.key, moment: momentAim?.key };
      // A moment that has just been chosen, also while something else is open.
      const later = animate && momentAim !== undefined && momentAim.key !== before.moment;
      const next = later ? momentAim : aim;
      const go = (animated: boolean) => {
        const camera = next.camera({ ...frameOf(map.getContainer()), insets: insets() });
        mover.current = 'atlas';
        if (!isAt(map, camera)) show(map, camera, animated);
      };
      const goAgain = () => go(false);
      if (later || aim.key !== before.aim) go(animate);
      map.on('resize', goAgain);
      return () => {
        map.off('resize', goAgain);
      };
    },
    [map, ready, aim, momentAim, insets],
  );
  useEffect(
    function tellWhereTheReaderMovedIt() {
      const listening = new AbortController();
      const touched = () => {
        mover.current = 'reader';
      };
      for (const input of ['pointerdown', 'wheel', 'keydown'])
        map.getContainer().addEventListener(input, touched, {
          capture: true,
          passive: true,
          signal: listening.signal,
        });
      const rested = () => {
        if (mover.current === 'reader') onMoved(cameraOf(map));
      };
      map.on('moveend', rested);
      return () => {
        listening.abort();
        map.off('moveend', rested);
      };
    },
    [map, onMoved],
  );
  return null;
}

/** Whether it already looks there, as nearly as can be seen. */
function isAt(map: L.Map, { x, y, scale }: Camera): boolean {
  const now = cameraOf(map);
  const pixels = Math.hypot(now.x - x, now.y - y) / scale;
  return pixels < 1 && Math.abs(now.scale / scale - 1) < 0.001;
}

function show(map: L.Map, camera: Camera, animate = true): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [center, zoom] = [toLatLng([camera.x, camera.y]), zoomOf(camera.scale)];
  if (still || !animate) map.setView(center, zoom, { animate: false });
  else {
    // On the way words would lie on other places than their own.
    const container = map.getContainer();
    container.classList.add('flying');
    map.once('moveend', () => container.classList.remove('flying'));
    map.flyTo(center, zoom, { duration: 0.8 });
  }
}

function frameOf(element: Element | null): Frame {
  return {
    width: element?.clientWidth ?? 0,
    height: element?.clientHeight ?? 0,
    insets: noInsets,
  };
}

/** Moves the map to a line or word that has the focus and is out of sight. */
function bringIntoView(map: L.Map, element: Element): void {
  if (!targetOf(element)) return;
  const { x, y } = middleOf(element, map.getContainer());
  const size = map.getSize();
  if (x > 0 && y > 0 && x < size.x && y < size.y) return;
  map.panBy(L.point(x, y).subtract(size.divideBy(2)), { animate: false });
}

/** Of an element, in pixels from the map's upper left corner. */
function middleOf(element: Element, map: Element): { x: number; y: number } {
  const [box, frame] = [element.getBoundingClientRect(), map.getBoundingClientRect()];
  return {
    x: box.left + box.width / 2 - frame.left,
    y: box.top + box.height / 2 - frame.top,
  };
}
