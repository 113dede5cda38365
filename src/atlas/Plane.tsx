/** Keeps place and scale when the projection changes, and the camera on the plane. */
import * as L from 'leaflet';
import { memo, useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { zoomOf } from '../earth/fit';
import type { Projection } from '../earth/projection';
import { recamera } from '../earth/recamera';
import type { Picture } from './picture';
import { cameraOf, toLatLng } from './planeCrs';

export interface PlaneProps {
  readonly projection: Projection;
}

export const Plane = memo(function Plane({
  picture,
  projection,
}: PlaneProps & { readonly picture: Picture }) {
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
});
