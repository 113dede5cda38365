/** A layer as a legend explains it and a switch names it, and what it is made from. */
import type { CountryFrame, MeasuredLine } from '../drawing/baseMap';
import type { Language, Source, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Sample } from './Swatch';

export interface LayerPart {
  readonly name: string;
  readonly note?: string;
  readonly sample: Sample;
}

export interface LayerEntry {
  readonly id: string;
  readonly name: string;
  readonly sample: Sample;
  /** In a few words: how many, as of which day. */
  readonly summary?: string;
  readonly rule?: string;
  readonly source?: Source;
  /** What it draws, where that is more than one thing. */
  readonly parts: readonly LayerPart[];
  /** Annotations that speak of what it draws. */
  readonly annotations: readonly { readonly id: string; readonly heading: string }[];
}

/** What the map is asked for. */
export interface LegendRequest {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  /** ISO 8601. */
  readonly day: string;
  /** Ids of the layers that are on. */
  readonly on: ReadonlySet<string>;
  readonly countries: readonly CountryFrame[];
  readonly lines: readonly MeasuredLine[];
}
