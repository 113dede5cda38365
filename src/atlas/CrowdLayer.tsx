/** The canvas of a crowded story, on the map. */
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Clusters } from '../drawing/cluster';
import { ClusterCanvas } from './clusterCanvas';
import type { Marks } from './pictureMarks';

export interface CrowdProps {
  /** The annotations of a story that has too many to place each. */
  readonly crowd: Clusters | undefined;
  /** A whole number as the page writes it. */
  readonly digits: (count: number) => string;
}

export function CrowdLayer({
  canvas,
  crowd,
  marks,
}: {
  readonly canvas: ClusterCanvas;
  readonly crowd: Clusters | undefined;
  readonly marks: Marks;
}) {
  const map = useMap();
  useEffect(
    function addToMap() {
      canvas.addTo(map);
      const themed = new MutationObserver(() => canvas.refresh());
      themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
      return () => {
        themed.disconnect();
        canvas.remove();
      };
    },
    [map, canvas],
  );
  useEffect(() => {
    if (crowd) canvas.gather(crowd);
  }, [canvas, crowd]);
  useEffect(() => canvas.highlight(marks.annotation), [canvas, marks]);
  return null;
}

/** One canvas for as long as the story is crowded. */
export function useClusterCanvas({ crowd, digits }: CrowdProps): ClusterCanvas | undefined {
  const [canvas] = useState(() => crowd && new ClusterCanvas(crowd, digits));
  return canvas;
}
