/** Puts the picture on the map and keeps it as it is to be drawn. */
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Drawing } from '../drawing/drawing';
import { inSlices } from '../drawing/inSlices';
import type { Pointable } from '../drawing/pointables';
import type { SvgNode } from '../drawing/svgNode';
import type { Picture } from './picture';
import type { Marks } from './pictureMarks';

export interface PictureLayerProps {
  readonly drawing: Drawing;
  readonly pointables: readonly Pointable[];
  readonly tiles: readonly SvgNode[];
  readonly marks: Marks;
}

export function PictureLayer({
  picture,
  drawing,
  pointables,
  tiles,
  marks,
}: PictureLayerProps & { readonly picture: Picture }) {
  const map = useMap();
  useEffect(
    function addToMap() {
      picture.addTo(map);
      return () => {
        picture.remove();
      };
    },
    [map, picture],
  );
  useEffect(() => picture.pattern(tiles), [picture, tiles]);
  useEffect(
    function showWhatChanged() {
      const work = picture.showing(drawing, pointables);
      inSlices(work);
      return () => {
        work.return();
      };
    },
    [picture, drawing, pointables],
  );
  useEffect(() => picture.mark(marks), [picture, marks]);
  return null;
}
