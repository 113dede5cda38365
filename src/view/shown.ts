/** What a view shows of a story: the layers that are on, and the day. */
import { type Moment, momentAt } from '../story/moments';
import type { Step, Story } from '../story/story';
import { layersOn } from './layers';
import type { View } from './view';

export interface Shown {
  /** Ids, the built-in layers' among them. */
  readonly layers: ReadonlySet<string>;
  /** ISO 8601. */
  readonly day: string;
}

/** The parts of a view that say so. */
type Showing = { readonly [Part in 'moment' | 'layers' | 'step']?: View[Part] | undefined };

/** A step of the tour shows its own moment and layers, unless the reader has chosen others. */
export function shownIn(story: Story, view: Showing): Shown {
  const step = stepIn(story, view);
  const moment = momentIn(story, view) ?? momentAt(story, undefined);
  const layers = layersOn(story, { layers: view.layers ?? step?.layers });
  return { layers, day: moment?.day ?? story.date.date };
}

export function stepIn(story: Story, { step }: Showing): Step | undefined {
  return step === undefined ? undefined : story.tour[step - 1];
}

/** The moment that a view is at. */
export function momentIn(story: Story, view: Showing): Moment | undefined {
  return momentAt(story, view.moment ?? stepIn(story, view)?.moment);
}

/** What a first visit shows. */
export function shownFirst(story: Story): Shown {
  return shownIn(story, {});
}
