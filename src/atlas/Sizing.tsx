/** Tells Leaflet of the map's size whenever that has come to rest; a map that is hidden keeps the size that it had. */
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

/** Milliseconds without a change: while a finger drags what stands beside the map, nothing is drawn anew. */
const rest = 120;

export function Sizing() {
  const map = useMap();
  useEffect(
    function followTheContainer() {
      const container = map.getContainer();
      let timer = 0;
      const resized = new ResizeObserver(() => {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => {
          if (container.clientHeight > 0) map.invalidateSize({ animate: false });
        }, rest);
      });
      resized.observe(container);
      return () => {
        window.clearTimeout(timer);
        resized.disconnect();
      };
    },
    [map],
  );
  return null;
}
