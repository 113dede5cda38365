/** The annotations of a story that has too many to place each, gathered. */
import { use, useMemo } from 'react';
import type { Nameable } from '../drawing/candidates';
import type { Clusters, Gather } from '../drawing/cluster';
import { crowdOf, isCrowded } from '../drawing/crowd';
import type { Story } from '../story/story';

export interface Crowd {
  readonly gather: Gather | undefined;
  readonly crowd: Clusters | undefined;
}

/** @param period width (km) of a plane that repeats */
export function useCrowd(story: Story, nameable: Nameable, period: number | undefined): Crowd {
  const gather = isCrowded(story) ? use(gathering()) : undefined;
  const crowd = useMemo(
    () => crowdOf(story, nameable, gather, period),
    [story, nameable, gather, period],
  );
  return { gather, crowd };
}

/** Fetched once and for such a story only. */
let gatherer: Promise<Gather> | undefined;
function gathering(): Promise<Gather> {
  gatherer ??= import('../drawing/clusters').then(({ clustersOf }) => clustersOf);
  return gatherer;
}
