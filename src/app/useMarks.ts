/** What stands out on the map: what is open, and what is pointed at. */
import { useMemo } from 'react';
import type { Marks } from '../atlas/pictureMarks';
import { shapesPointed } from '../drawing/shapesPointed';
import type { Pointed } from '../story/pointed';
import type { Story } from '../story/story';
import type { View } from '../view/view';

export interface MarksRequest {
  readonly story: Story;
  readonly view: View;
  readonly pointed: Pointed | undefined;
  /** Ids of shapes that are lit unless an annotation is pointed at. */
  readonly lit: readonly string[];
  /** ISO 8601. */
  readonly day: string;
}

export function useMarks({ story, view, pointed, lit, day }: MarksRequest): Marks {
  const { country, annotation } = view;
  return useMemo(() => {
    const other = pointed && 'annotation' in pointed ? pointed.annotation : undefined;
    return {
      country,
      annotation: other ?? annotation,
      lit: [
        ...(other === undefined ? lit : []),
        ...(pointed ? shapesPointed(story, pointed, day) : []),
      ],
    };
  }, [story, country, annotation, pointed, lit, day]);
}
