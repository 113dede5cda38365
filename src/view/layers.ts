/** Which layers a story's map has, and which are on. */
import { builtInLayers } from '../story/builtInLayers';
import type { Story } from '../story/story';
import type { View } from './view';

/** Ids of the layers that a first visit shows. */
export function layersShownFirst(story: Story): string[] {
  return [...story.layers.filter(({ on }) => on).map(({ id }) => id), 'trips', 'border'];
}

/** Ids of the layers that are on in a view. */
export function layersOn(
  story: Story,
  { layers }: { readonly layers?: View['layers'] | undefined },
): ReadonlySet<string> {
  return new Set(layers ?? layersShownFirst(story));
}

/** The layers with one switched, in the story's order; undefined where those are the ones shown first. */
export function layersSwitched(
  story: Story,
  on: ReadonlySet<string>,
  layer: string,
): readonly string[] | undefined {
  const ids = [...story.layers.map(({ id }) => id), ...builtInLayers].filter((id) =>
    id === layer ? !on.has(id) : on.has(id),
  );
  return ids.join() === layersShownFirst(story).join() ? undefined : ids;
}
