/** The passage that the map follows while the reader has it follow the text. */
import { useCallback, useState } from 'react';
import { sightOfPassage } from '../story/sight';
import type { Story } from '../story/story';
import type { View } from '../view/view';

export interface Followed {
  readonly following: boolean;
  /** Absent until something is read that the map can show, and once the view has changed. */
  readonly followed: string | undefined;
  readonly follow: (passage: string) => void;
  readonly setFollowing: (on: boolean) => void;
}

/** @param end keeps the map where it is when it no longer follows */
export function useFollowed(story: Story, view: View, end: () => void): Followed {
  const [following, setOn] = useState(false);
  const [read, setRead] = useState<{ readonly passage: string; readonly view: View }>();
  // What the reader chooses leads the map, until more is read.
  const followed = read?.view === view ? read.passage : undefined;
  const follow = useCallback(
    (passage: string) => {
      const { countries, places } = sightOfPassage(story, passage);
      if (countries.length + places.length > 0) setRead({ passage, view });
    },
    [story, view],
  );
  const leads = followed !== undefined;
  const setFollowing = useCallback(
    (on: boolean) => {
      setOn(on);
      if (!on && leads) end();
    },
    [leads, end],
  );
  return { following, followed, follow, setFollowing };
}
