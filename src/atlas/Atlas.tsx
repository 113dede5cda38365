/** The live map: Leaflet's camera over the picture that came with the page. */
import 'leaflet/dist/leaflet.css';
import './picture.css';
import L from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import type { Outlines } from '../drawing/baseMap';
import type { Placement } from '../drawing/placement';
import { type Camera, type Frame, fitBox, type Insets, noInsets, zoomOf } from '../earth/fit';
import { type Box, grown } from '../earth/plane';
import type { CountryCode } from '../story/story';
import { Controls, type ControlWords } from './Controls';
import { Picture } from './picture';
import { cameraOf, planeCrs, toLatLng } from './planeCrs';

export interface AtlasProps {
  /** Made by `toSvg`; the map takes it over. */
  readonly svg: SVGSVGElement;
  readonly label: string;
  readonly words: ControlWords;
  readonly chosen: { readonly code: CountryCode; readonly box: Box } | undefined;
  readonly outlines: Outlines | undefined;
  /** What a frame shows first, and what shows the whole story however small. */
  readonly overview: (frame: Frame) => Camera;
  readonly whole: (frame: Frame) => Camera;
  /** The words for a scale (kilometres a pixel). */
  readonly place: (scale: number) => Placement;
  /** What covers the map's edges, asked when the map is about to move. */
  readonly insets: () => Insets;
  readonly onCountry: (code: CountryCode) => void;
  /** The map came to rest at this scale (kilometres a pixel). */
  readonly onScale: (scale: number) => void;
}

/** Kilometres of neighbours shown around a chosen country. */
const surroundings = 600;
/** The Earth's disc on the plane (radius 2 · 6371 km). */
const disc = L.latLngBounds([-12742, -12742], [12742, 12742]);

export function Atlas(props: AtlasProps) {
  const { svg, overview } = props;
  const start = useMemo(() => overview(frameOf(svg.parentElement)), [svg, overview]);
  return (
    <MapContainer
      className="map"
      crs={planeCrs}
      center={toLatLng([start.x, start.y])}
      zoom={zoomOf(start.scale)}
      minZoom={1.6}
      maxZoom={11}
      zoomSnap={0}
      maxBounds={disc}
      zoomControl={false}
      attributionControl={false}
    >
      <PictureLayer {...props} />
      <Aim {...props} />
      <Controls
        words={props.words}
        insets={props.insets}
        onHome={(map) => show(map, props.whole(frameOf(map.getContainer())))}
      />
    </MapContainer>
  );
}

function PictureLayer({ svg, chosen, outlines, place, label, onCountry, onScale }: AtlasProps) {
  const map = useMap();
  const [picture] = useState(() => new Picture(svg));

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

  useEffect(
    function placeWordsWhenAtRest() {
      let written = 0;
      const atRest = () => {
        const { scale } = cameraOf(map);
        if (scale !== written) picture.write(place(scale));
        written = scale;
        onScale(scale);
      };
      atRest();
      map.on('moveend', atRest);
      return () => {
        map.off('moveend', atRest);
      };
    },
    [map, picture, place, onScale],
  );

  useEffect(
    function answerClicks() {
      const click = ({ originalEvent: { clientX, clientY, detail } }: L.LeafletMouseEvent) => {
        // The second click of two zooms.
        const code = detail > 1 ? undefined : countryNear(clientX, clientY);
        if (code !== undefined) onCountry(code);
      };
      map.on('click', click);
      return () => {
        map.off('click', click);
      };
    },
    [map, onCountry],
  );

  useEffect(() => picture.mark(chosen?.code), [picture, chosen]);
  useEffect(() => {
    if (outlines) picture.refine(outlines);
  }, [picture, outlines]);
  return null;
}

/** Moves the map to a country that has just been chosen, clear of what covers the map, and keeps it there. */
function Aim({ chosen, insets }: AtlasProps) {
  const map = useMap();
  const first = useRef(true);
  useEffect(
    function moveToChosen() {
      const animate = !first.current;
      first.current = false;
      if (!chosen) return;
      const aim = (animated: boolean) => {
        const frame = { ...frameOf(map.getContainer()), insets: insets() };
        show(map, fitBox(grown(chosen.box, surroundings), frame), animated);
      };
      const aimAgain = () => aim(false);
      aim(animate);
      map.on('resize', aimAgain);
      return () => {
        map.off('resize', aimAgain);
      };
    },
    [map, chosen, insets],
  );
  return null;
}

function show(map: L.Map, camera: Camera, animate = true): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [center, zoom] = [toLatLng([camera.x, camera.y]), zoomOf(camera.scale)];
  if (still || !animate) map.setView(center, zoom, { animate: false });
  else map.flyTo(center, zoom, { duration: 0.8 });
}

/** The country at a point of the screen, or the nearest within a finger's breadth: coasts and islands are small. */
function countryNear(x: number, y: number): CountryCode | undefined {
  for (const radius of [0, 6, 12]) {
    for (let turn = 0; turn < (radius === 0 ? 1 : 8); turn++) {
      const angle = (turn * Math.PI) / 4;
      const element = document.elementFromPoint(
        x + radius * Math.cos(angle),
        y + radius * Math.sin(angle),
      );
      const code = (element as SVGElement | null)?.dataset?.country;
      if (code !== undefined) return code;
    }
  }
  return undefined;
}

function frameOf(element: Element | null): Frame {
  return {
    width: element?.clientWidth ?? 0,
    height: element?.clientHeight ?? 0,
    insets: noInsets,
  };
}
