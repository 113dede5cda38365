/** The wheel zooms the map at the pointer. Leaflet would drop what is turned while it zooms. */
import { DomEvent } from 'leaflet';
import { memo, useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { zoomBy } from './zoomBy';

/** Milliseconds of turning that are one zoom. */
const gathered = 40;
/** Pixels turned, from which on more of them at once zoom less and less; and the steps that none go beyond. */
const [much, most] = [240, 4];

export const Wheel = memo(function Wheel() {
  const map = useMap();
  useEffect(
    function zoomAtThePointer() {
      const container = map.getContainer();
      let pixels = 0;
      /** Where it was last. */
      let pointer = map.getSize();
      let timer: number | undefined;
      const zoom = () => {
        zoomBy(map, stepsOf(pixels), () => pointer);
        timer = undefined;
        pixels = 0;
      };
      const turned = (event: WheelEvent) => {
        DomEvent.stop(event);
        pixels += DomEvent.getWheelDelta(event);
        pointer = map.mouseEventToContainerPoint(event);
        timer ??= window.setTimeout(zoom, gathered);
      };
      container.addEventListener('wheel', turned, { passive: false });
      return () => {
        window.clearTimeout(timer);
        container.removeEventListener('wheel', turned);
      };
    },
    [map],
  );
  return null;
});

function stepsOf(pixels: number): number {
  const share = 2 / (1 + Math.exp(-Math.abs(pixels) / much));
  return Math.sign(pixels) * most * Math.log2(share);
}
