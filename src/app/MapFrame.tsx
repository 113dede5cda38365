/** Where the map stands: before the words, for on a slow line it is drawn while they come. */
import { memo, useCallback } from 'react';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { elementIds } from './elements';

export interface MapFrameProps {
  readonly language: Language;
  /** What the page came with in this frame: its picture, which the live map takes over, and what brings on the words. */
  readonly content: readonly Element[];
}

export const MapFrame = memo(function MapFrame({ language, content }: MapFrameProps) {
  // A page that React could not take over is made anew, but for this.
  const keep = useCallback(
    (frame: HTMLElement) => {
      if (!frame.hasChildNodes()) frame.append(...content);
    },
    [content],
  );
  return (
    // With a text of its own, however short, React looks no further into it.
    <section
      ref={keep}
      id={elementIds.map}
      aria-label={catalogueOf(language).map}
      suppressHydrationWarning
    >
      {''}
    </section>
  );
});
