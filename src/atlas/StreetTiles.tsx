/** OpenStreetMap's street map under the drawn one; only in Mercator, and only where the reader has asked for it. */
import * as L from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { useMap } from 'react-leaflet';
import { mercator } from '../earth/mercator';
import style from './StreetTiles.module.css';
import { streetTileUrl } from './streetTileUrl';

const { top, bottom } = mercator.bounds;
/** Kilometres: without it rounding asks for a row of tiles beyond the poles. */
const hair = 0.001;
/** Milliseconds that a reader waits for the first tile. */
const patience = 20_000;

export function StreetTiles({
  onFault,
}: {
  /** Tiles could not be loaded; said once. */
  readonly onFault: () => void;
}) {
  const map = useMap();
  const fault = useEffectEvent(onFault);
  useEffect(
    function lieUnderThePicture() {
      const layer = new StreetTileLayer(streetTileUrl, {
        maxZoom: 19,
        bounds: L.latLngBounds([top + hair, -Infinity], [bottom - hair, Infinity]),
        // The tiles' policy asks to be told which site uses them.
        referrerPolicy: 'origin',
        // Nothing is asked for that a zoom only passes by.
        updateWhenZooming: false,
      });
      const late = window.setTimeout(() => fault(), patience);
      const answered = () => window.clearTimeout(late);
      layer.once('tileerror tileload', answered);
      layer.once('tileerror', () => fault());
      layer.once('tileload', () => {
        map.getContainer().classList.add(style.beneath ?? '');
      });
      layer.addTo(map);
      return () => {
        window.clearTimeout(late);
        layer.remove();
        map.getContainer().classList.remove(style.beneath ?? '');
      };
    },
    [map],
  );
  return null;
}

/** The plane's coordinate system doesn't end to the sides; the tiles' numbers do. */
class StreetTileLayer extends L.TileLayer {
  override getTileUrl(coords: L.Coords): string {
    const around = 2 ** coords.z;
    const x = ((coords.x % around) + around) % around;
    return super.getTileUrl(Object.assign(L.point(x, coords.y), { z: coords.z }));
  }
}
