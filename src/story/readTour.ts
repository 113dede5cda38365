/** Reads the steps of a story's tour; one that leads to what isn't there is left out, and said. */
import { builtInLayers } from './builtInLayers';
import type { Problem } from './problem';
import { type At, readEach } from './readShape';
import { References } from './references';
import type { Parts } from './schema';
import type { Step } from './story';

/** Ids of what the steps of a story may name. */
export interface TourGround {
  readonly passages: readonly string[];
  readonly annotations: readonly string[];
  readonly layers: readonly string[];
  /** Those that could not be read too. */
  readonly layersNamed: readonly string[];
  /** EDTF. */
  readonly moments: readonly string[];
}

export function readTour(
  steps: readonly unknown[],
  at: At,
  parts: Parts,
  ground: TourGround,
  problems: Problem[],
): Step[] {
  const references = new References(problems);
  references.know('passage', ground.passages);
  references.know('annotation', ground.annotations);
  references.know('layer', [...ground.layersNamed, ...builtInLayers]);
  const shown = new Set([...ground.layers, ...builtInLayers]);
  references.know('moment', ground.moments);
  return readEach(parts.step, steps, at, problems).flatMap(({ item, at: place }) => {
    const { annotations = [], countries = [], moment, layers: named, ...rest } = item;
    const layers = named?.filter((id) => shown.has(id));
    const found = [
      references.has('passage', item.passage, place, 'passage'),
      moment === undefined || references.has('moment', moment, place, 'moment'),
      ...annotations.map((id) => references.has('annotation', id, place, 'annotations')),
      ...(named ?? []).map((id) => references.has('layer', id, place, 'layers')),
    ];
    if (found.includes(false)) return [];
    return [
      { ...rest, annotations, countries, ...(moment && { moment }), ...(layers && { layers }) },
    ];
  });
}
