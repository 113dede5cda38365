/** The passage that the map follows while the reader has it follow the text. */
import { useCallback, useEffect, useState } from 'react';
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

/** @param stay keeps the map where it is when it no longer follows */
export function useFollowed(story: Story, view: View, stay: () => void): Followed {
  const [following, setOn] = useState(false);
  const [followed, setFollowed] = useState<string>();
  // What the reader chooses leads the map, until more is read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts.
  useEffect(() => setFollowed(undefined), [view]);
  const follow = useCallback(
    (passage: string) => {
      const { countries, places } = sightOfPassage(story, passage);
      if (countries.length + places.length > 0) setFollowed(passage);
    },
    [story],
  );
  const setFollowing = (on: boolean) => {
    setOn(on);
    if (!on && followed !== undefined) stay();
  };
  return { following, followed, follow, setFollowing };
}
