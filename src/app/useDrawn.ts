/** What is drawn, and what can be named, on the plane that the reader wants and the page has. */
import { useEffect, useMemo } from 'react';
import { draw } from '../drawing/drawing';
import { pathUnit } from '../drawing/path';
import { pointablesOf } from '../drawing/pointables';
import { tilesOf } from '../drawing/tiles';
import { equalArea } from '../earth/equalArea';
import { mercator } from '../earth/mercator';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Shown } from '../view/shown';
import type { View } from '../view/view';
import { geometryIn, nameableIn } from './geometryIn';
import type { PageData } from './pageData';
import type { FineMapLoad } from './useFineMap';

export interface DrawnRequest {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  readonly shown: Shown;
  readonly wanted: View['projection'];
  readonly fine: FineMapLoad;
}

export function useDrawn({ story, index, data, shown, wanted, fine }: DrawnRequest) {
  const { map, load } = fine;
  useEffect(() => {
    if (wanted) load();
  }, [wanted, load]);
  // The page has its outlines on one plane only.
  const projection = map && wanted ? mercator : equalArea;
  const geometry = useMemo(
    () => geometryIn(projection, story, data, map),
    [projection, story, data, map],
  );
  const nameable = useMemo(() => nameableIn(geometry, data, map), [geometry, data, map]);
  const drawing = useMemo(
    () => draw(geometry, story, index, shown),
    [geometry, story, index, shown],
  );
  const tiles = useMemo(() => {
    const fills = drawing.flatMap(({ fill }) => fill ?? []);
    return tilesOf(fills, pathUnit);
  }, [drawing]);
  const pointables = useMemo(
    () => pointablesOf(story, data.language, data.lines, data.disputed),
    [story, data],
  );
  return { projection, geometry, nameable, drawing, tiles, pointables };
}
