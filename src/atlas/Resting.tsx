/** Says `rested` on the map once it has come to rest and been painted, to all who tell of it at once: one render. */
import { memo, useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { afterPaint } from './afterPaint';

export const Resting = memo(function Resting() {
  const map = useMap();
  useEffect(
    function tellAfterPaint() {
      // Of many turns of a wheel only the last counts: writing the address takes browsers a while.
      let callOff = () => {};
      const movestart = () => callOff();
      const moveend = () => {
        callOff();
        callOff = afterPaint(() => map.fire('rested'));
      };
      map.on({ movestart, moveend });
      return () => {
        callOff();
        map.off({ movestart, moveend });
      };
    },
    [map],
  );
  return null;
});
