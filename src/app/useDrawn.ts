/** What is drawn, and what can be named, on the plane that the map is on. */
import { useMemo } from 'react';
import { draw } from '../drawing/drawing';
import { pathUnit } from '../drawing/path';
import { pointablesOf } from '../drawing/pointables';
import { tilesOf } from '../drawing/tiles';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Shown } from '../view/shown';
import type { FinePlane } from './fineMap';
import { geometryIn, nameableIn } from './geometryIn';
import type { PageData } from './pageData';

export interface DrawnRequest {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  readonly shown: Shown;
  readonly plane: FinePlane | undefined;
}

export function useDrawn({ story, index, data, shown, plane }: DrawnRequest) {
  const geometry = useMemo(() => geometryIn(story, data, plane), [story, data, plane]);
  const nameable = useMemo(() => nameableIn(geometry, data, plane), [geometry, data, plane]);
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
  return { projection: geometry.projection, geometry, nameable, drawing, tiles, pointables };
}
