/** Moves the map to what has just been chosen, clear of what covers the map, and keeps it there. */
import { memo, useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Camera, Frame, Insets } from '../earth/fit';
import { frameOfMap } from './frameOf';
import { cameraOf } from './planeCrs';
import { areNear, isAt, show } from './show';

/** What a reader has asked to see; the map goes there when `key` changes. */
export interface Aim {
  readonly key: string;
  readonly camera: (frame: Frame) => Camera;
}

export interface AimingProps {
  /** False while the plane is still to come. */
  readonly ready: boolean;
  readonly aim: Aim;
  /** Where the chosen moment is; absent at the story's own. */
  readonly momentAim: Aim | undefined;
  /** What covers the map's edges, asked when the map is about to move. */
  readonly insets: () => Insets;
  /** The reader has moved the map: it came to rest after a drag, a pinch, the wheel, a key or a button. */
  readonly onMoved: (camera: Camera) => void;
}

export const Aiming = memo(function Aiming({
  ready,
  aim,
  momentAim,
  insets,
  onMoved,
}: AimingProps) {
  const map = useMap();
  const first = useRef(true);
  const done = useRef<{ aim?: string | undefined; moment?: string | undefined }>({});
  const mover = useRef<'reader' | 'atlas'>('atlas');
  /** Where the reader moved it, as told: each becomes an aim, and by then the reader may have moved on. */
  const told = useRef<readonly Camera[]>([]);
  /** The reader is moving the map, or has and it is still to be told. */
  const astray = useRef(false);
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
      const cameraNow = () => next.camera({ ...frameOfMap(map), insets: insets() });
      const go = (animated: boolean, nearly?: number) => {
        const camera = cameraNow();
        mover.current = 'atlas';
        astray.current = false;
        if (!isAt(map, camera, nearly)) show(map, camera, animated);
      };
      // Exactly: Leaflet keeps a place by whole pixels.
      const goAgain = () => {
        if (!astray.current) go(false, 0);
      };
      if (later || aim.key !== before.aim) {
        const camera = cameraNow();
        const own = told.current.findIndex((one) => areNear(one, camera));
        told.current = own < 0 ? [] : told.current.slice(own + 1);
        if (own < 0) go(animate);
      }
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
      const started = () => {
        astray.current = mover.current === 'reader';
      };
      const rested = () => {
        astray.current = false;
        if (mover.current !== 'reader') return;
        const camera = cameraOf(map);
        told.current = [...told.current, camera];
        onMoved(camera);
      };
      map.on('movestart', started).on('rested', rested);
      return () => {
        listening.abort();
        map.off('movestart', started).off('rested', rested);
      };
    },
    [map, onMoved],
  );
  return null;
});
