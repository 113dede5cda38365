/** Tells Leaflet of the map's size when that has come to rest; a map that is hidden keeps the size that it had. */
import { memo, useEffect } from 'react';
import { useMap } from 'react-leaflet';

/** Milliseconds without a change: while a finger drags what stands beside the map, nothing is drawn anew. */
const rest = 120;

export const Sizing = memo(function Sizing() {
  const map = useMap();
  useEffect(
    function followTheContainer() {
      const container = map.getContainer();
      const tell = () => {
        const { x, y } = map.getSize();
        const { clientWidth, clientHeight } = container;
        if (clientHeight === 0 || (clientWidth === x && clientHeight === y)) return;
        // Who answers `resize` looks to the place again; only then are the words placed.
        map.invalidateSize({ animate: false, debounceMoveend: true });
      };
      let timer = 0;
      const resized = new ResizeObserver(() => {
        window.clearTimeout(timer);
        timer = window.setTimeout(tell, rest);
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
});
