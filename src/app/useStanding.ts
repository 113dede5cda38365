/** The annotations that stand out before the others: the open one, the step's, those of the chosen moment. */
import { useMemo } from 'react';
import { shapesOf } from '../drawing/shapesOf';
import type { Moment } from '../story/moments';
import type { Annotation, Story } from '../story/story';
import { stepIn } from '../view/shown';
import type { View } from '../view/view';

export interface Standing {
  readonly annotations: readonly Annotation[];
  /** Ids of the shapes that are lit with them. */
  readonly lit: readonly string[];
}

export function useStanding(story: Story, view: View, moment: Moment | undefined): Standing {
  const { annotation, step, moment: date } = view;
  return useMemo(() => {
    const open = story.annotations.find(({ id }) => id === annotation);
    const taken = stepIn(story, { step });
    const annotations = open
      ? [open]
      : taken
        ? story.annotations.filter(({ id }) => taken.annotations.includes(id))
        : date === undefined
          ? []
          : (moment?.annotations ?? []);
    return { annotations, lit: open || taken ? annotations.flatMap(shapesOf) : [] };
  }, [story, annotation, step, date, moment]);
}
