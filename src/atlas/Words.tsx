/** Places the words whenever the map has come to rest, and when what lies over it comes, goes or changes its size. */
import { memo, useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Rectangle } from '../drawing/rectangle';
import type { SvgNode } from '../drawing/svgNode';
import type { Camera, Frame } from '../earth/fit';
import type { ClusterCanvas } from './clusterCanvas';
import { frameOfMap } from './frameOf';
import { elementsOverMap, occupiedOf } from './occupied';
import type { Picture } from './picture';
import { cameraOf } from './planeCrs';
import { isFlying } from './show';

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

export interface WordsProps {
  /** The words for the map at rest. */
  readonly place: (rest: Rest) => Placed;
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
  useEffect(
    function placeWordsWhenAtRest() {
      const atRest = () => {
        const camera = cameraOf(map);
        const frame = frameOfMap(map);
        const rest = { camera, frame, occupied: occupiedOf(map.getContainer()) };
        const text = JSON.stringify(rest);
        if (last.current?.place === place && last.current.rest === text) return;
        last.current = { place, rest: text };
        const { nodes, annotations } = place(rest);
        picture.write(nodes);
        canvas?.leaveOut(new Set(annotations));
        onScale(camera.scale);
      };
      // Also the first time that it looks; a map of another size has moved, and one that flies will come to rest.
      const resized = new ResizeObserver(() => {
        if (!isFlying(map)) atRest();
      });
      const lookOver = () => {
        for (const element of elementsOverMap()) resized.observe(element);
      };
      if (covers !== undefined) lookOver();
      // The map's own parts may come later.
      const added = new MutationObserver(lookOver);
      added.observe(map.getContainer(), { childList: true });
      map.on('moveend', atRest);
      return () => {
        map.off('moveend', atRest);
        added.disconnect();
        resized.disconnect();
      };
    },
    [map, picture, canvas, place, covers, onScale],
  );
  return null;
});
