/** Places the words whenever the map has come to rest, and when what lies over it comes, goes or changes its size. */
import { memo, useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { atOnce } from '../drawing/atOnce';
import { inSlices } from '../drawing/inSlices';
import type { Rectangle } from '../drawing/rectangle';
import type { SvgNode } from '../drawing/svgNode';
import type { Camera, Frame } from '../earth/fit';
import type { CountryCode } from '../story/story';
import { afterPaint } from './afterPaint';
import type { ClusterCanvas } from './clusterCanvas';
import { frameOfMap } from './frameOf';
import { elementsOverMap, occupiedOf } from './occupied';
import type { Picture } from './picture';
import { cameraOf } from './planeCrs';
import { isFlying } from './show';
import { countryAmid } from './target';

/** What the map is when it has come to rest. */
export interface Rest {
  readonly camera: Camera;
  readonly frame: Frame;
  /** Pixels from the map's upper left corner. */
  readonly occupied: readonly Rectangle[];
  /** The country that lies in the middle of the frame. */
  readonly around: CountryCode | undefined;
}

/** The words that have found a place. */
export interface Placed {
  readonly nodes: readonly SvgNode[];
  /** Ids of the annotations among them. */
  readonly annotations: readonly string[];
}

export interface WordsProps {
  /** Finds the words for the map at rest. */
  readonly place: (rest: Rest) => Generator<void, Placed>;
  /** Changes when something comes to lie over the map, or goes. */
  readonly covers: string;
  /** The map came to rest at this scale (kilometres a pixel). */
  readonly onScale: (scale: number) => void;
}

export const Words = memo(function Words({
  picture,
  canvas,
  place,
  covers,
  onScale,
}: WordsProps & {
  readonly picture: Picture;
  readonly canvas: ClusterCanvas | undefined;
}) {
  const map = useMap();
  const last = useRef<{ readonly place: WordsProps['place']; readonly rest: string }>(undefined);
  const work = useRef<Generator<void, Placed | undefined>>(undefined);
  const written = useRef(false);
  useEffect(
    function placeWordsWhenAtRest() {
      let callOff = () => {};
      const write = (placed: Placed, scale: number) => {
        work.current = undefined;
        written.current = true;
        picture.write(placed.nodes, scale);
        picture.busy(false);
        canvas?.leaveOut(new Set(placed.annotations));
        onScale(scale);
      };
      const atRest = () => {
        const camera = cameraOf(map);
        const frame = frameOfMap(map);
        const container = map.getContainer();
        const around = countryAmid(container);
        const rest = { camera, frame, occupied: occupiedOf(container), around };
        const text = JSON.stringify(rest);
        if (last.current?.place === place && last.current.rest === text) {
          picture.busy(work.current !== undefined);
          return;
        }
        stop();
        last.current = { place, rest: text };
        const started = place(rest);
        work.current = started;
        // The still picture's words make way for the first at once.
        if (!written.current) write(atOnce(started), camera.scale);
        // To look where all stands was a task already.
        else
          window.setTimeout(() => {
            inSlices(started).then((placed) => {
              if (work.current === started) write(placed, camera.scale);
            });
          });
      };
      /** On paper nothing lies over the map. */
      const forPaper = () => {
        stop();
        const [camera, frame] = [cameraOf(map), frameOfMap(map)];
        const around = countryAmid(map.getContainer());
        write(atOnce(place({ camera, frame, occupied: [], around })), camera.scale);
      };
      const fromPaper = () => {
        last.current = undefined;
        soon();
      };
      const soon = () => {
        callOff();
        if (!written.current) atRest();
        else {
          picture.busy(true);
          callOff = afterPaint(atRest);
        }
      };
      /** What has not been placed by now is placed for where the map comes to rest next. */
      const stop = () => {
        callOff();
        if (!work.current) return;
        work.current.return(undefined);
        work.current = undefined;
        last.current = undefined;
      };
      // Also the first time that it looks; a map of another size has moved, and one that flies will come to rest.
      const resized = new ResizeObserver(() => {
        if (!isFlying(map)) soon();
      });
      const lookOver = () => {
        for (const element of elementsOverMap()) resized.observe(element);
      };
      if (covers !== undefined) lookOver();
      // The map's own parts may come later.
      const added = new MutationObserver(lookOver);
      added.observe(map.getContainer(), { childList: true });
      map.on('movestart', stop).on('moveend', soon);
      window.addEventListener('beforeprint', forPaper);
      window.addEventListener('afterprint', fromPaper);
      return () => {
        stop();
        window.removeEventListener('beforeprint', forPaper);
        window.removeEventListener('afterprint', fromPaper);
        map.off('movestart', stop).off('moveend', soon);
        added.disconnect();
        resized.disconnect();
      };
    },
    [map, picture, canvas, place, covers, onScale],
  );
  return null;
});
