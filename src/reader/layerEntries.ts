/** What the legend of the map has to explain at a moment: its layers, and the colours beside them. */
import { fillsOf, hostLayer, inGroup } from '../drawing/fills';
import { catalogueOf } from '../words/catalogues';
import { builtInLayerEntries } from './builtInLayerEntries';
import { countriesText } from './countriesText';
import type { LayerEntry, LayerPart, LegendRequest } from './layerEntry';
import { storyLayerEntry } from './storyLayerEntry';

export interface Legend {
  readonly entries: readonly LayerEntry[];
  /** Colours that no layer gives. */
  readonly others: readonly LayerPart[];
}

export function layerEntries(request: LegendRequest): Legend {
  const { story, index, day, on, language } = request;
  const { layers } = catalogueOf(language);
  const fills = fillsOf(story, index, { layers: on, day });
  const host: LayerPart[] = hostLayer(story)
    ? []
    : [{ name: countriesText(request, [story.host]), note: layers.host, sample: { base: 'host' } }];
  const named: LayerPart[] =
    inGroup(fills, 'named').length > 0
      ? [{ name: layers.alsoNamed, sample: { base: 'named' } }]
      : [];
  return {
    entries: [
      ...story.layers.map((layer, n) => storyLayerEntry(request, layer, n)),
      ...builtInLayerEntries(request, fills),
    ],
    others: [...host, ...named],
  };
}
