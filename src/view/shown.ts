/** What a view shows of a story: the layers that are on, and the day. */
import { momentAt } from '../story/moments';
import type { Story } from '../story/story';
import { layersOn } from './layers';
import type { View } from './view';

export interface Shown {
  /** Ids, the built-in layers' among them. */
  readonly layers: ReadonlySet<string>;
  /** ISO 8601. */
  readonly day: string;
}

/** The parts of a view that say so. */
type Showing = { readonly [Part in 'moment' | 'layers']?: View[Part] | undefined };

export function shownIn(story: Story, view: Showing): Shown {
  const day = momentAt(story, view.moment)?.day ?? momentAt(story, undefined)?.day;
  return { layers: layersOn(story, view), day: day ?? story.date.date };
}

/** What a first visit shows. */
export function shownFirst(story: Story): Shown {
  return shownIn(story, {});
}
