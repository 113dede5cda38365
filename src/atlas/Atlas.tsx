/** The live map: Leaflet's camera over the picture that came with the page. */
import './leaflet.css';
import './picture.css';
import type * as L from 'leaflet';
import { type ReactNode, useCallback, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { type Camera, type Frame, keptWithin, leastZoom, zoomOf } from '../earth/fit';
import { Aiming, type AimingProps } from './Aiming';
import { Controls, type ControlWords } from './Controls';
import { CrowdLayer, type CrowdProps, useClusterCanvas } from './CrowdLayer';
import { frameOf, frameOfMap } from './frameOf';
import { Keyboard, type KeyboardProps } from './Keyboard';
import { PictureLayer, type PictureLayerProps } from './PictureLayer';
import { Plane, type PlaneProps } from './Plane';
import { Pointing, type PointingProps } from './Pointing';
import { Picture } from './picture';
import { planeCrs, toLatLng } from './planeCrs';
import { Resting } from './Resting';
import { Sizing } from './Sizing';
import { show } from './show';
import { Wheel } from './Wheel';
import { Words, type WordsProps } from './Words';

export interface AtlasProps
  extends PictureLayerProps,
    PlaneProps,
    WordsProps,
    PointingProps,
    KeyboardProps,
    CrowdProps,
    AimingProps {
  /** Made by `toSvg`; the map takes it over. */
  readonly svg: SVGSVGElement;
  readonly words: ControlWords;
  /** What shows the whole story, however small. */
  readonly whole: (frame: Frame) => Camera;
  readonly children?: ReactNode;
}

export function Atlas(props: AtlasProps) {
  const { svg, drawing, pointables, tiles, marks, projection, crowd, whole, aim } = props;
  const { insets, onCountry, onAnnotation, onPoint } = props;
  const [start] = useState(() => {
    const frame = frameOf(svg.parentElement);
    const camera = aim.camera({ ...frame, insets: insets() });
    // A plane that repeats itself has no end to keep within.
    return projection.period === undefined ? keptWithin(camera, frame, projection.bounds) : camera;
  });
  const [picture] = useState(() => new Picture(svg));
  const canvas = useClusterCanvas(props);
  const goHome = useCallback((map: L.Map) => show(map, whole(frameOfMap(map))), [whole]);
  return (
    <MapContainer
      className="map"
      crs={planeCrs}
      center={toLatLng([start.x, start.y])}
      zoom={zoomOf(start.scale)}
      minZoom={leastZoom}
      maxZoom={11}
      zoomSnap={0}
      trackResize={false}
      keyboard={false}
      scrollWheelZoom={false}
      zoomControl={false}
      attributionControl={false}
    >
      <PictureLayer {...{ picture, drawing, pointables, tiles, marks }} />
      <Plane {...{ picture, projection }} />
      <Words
        {...{ picture, canvas }}
        place={props.place}
        covers={props.covers}
        onScale={props.onScale}
      />
      <Pointing
        {...{ svg, picture, canvas, crowd, onCountry, onAnnotation, onPoint }}
        tipOf={props.tipOf}
      />
      <Keyboard
        {...{ svg, picture, projection, insets }}
        chosen={marks.country}
        frames={props.frames}
        home={props.home}
        countryText={props.countryText}
        countryOf={props.countryOf}
        nextCountries={props.nextCountries}
        label={props.label}
        keysHelp={props.keysHelp}
        onHome={goHome}
      />
      {canvas && <CrowdLayer {...{ canvas, crowd, marks }} />}
      <Wheel />
      <Sizing />
      <Resting />
      <Aiming
        ready={props.ready}
        aim={aim}
        momentAim={props.momentAim}
        insets={insets}
        onMoved={props.onMoved}
      />
      <Controls words={props.words} insets={insets} onHome={goHome} />
      {props.children}
    </MapContainer>
  );
}
