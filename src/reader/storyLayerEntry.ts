/** A legend's entry for a layer of the story's own. */
import { datedLayers, type Group, hostLayer, layerGroup, type MarkKind } from '../drawing/fills';
import { type Standing, type StandingKind, standingsIn } from '../story/memberships';
import type { CountryCode, Language, Layer, Localized } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { pluralPhrase } from '../words/plural';
import { countriesText } from './countriesText';
import type { LayerEntry, LayerPart, LegendRequest } from './layerEntry';

type Found = readonly (readonly [CountryCode, Pick<Standing, 'kind' | 'status'>])[];

const kinds: readonly MarkKind[] = ['member', 'signatory', 'associate', 'former'];

/** `n`: the layer's index in the story's layers. */
export function storyLayerEntry(request: LegendRequest, layer: Layer, n: number): LayerEntry {
  const { story, language, day, on } = request;
  const found = [...standingsIn(story, layer, day)];
  const base: Group = layer === hostLayer(story) ? 'host' : layerGroup(n);
  const parts = partsOf(request, layer, n, found);
  const rule = layer.rule[language];
  const [only] = parts;
  // Members alone are what the layer's name says.
  const alike = of(found, 'member').length === found.length;
  return {
    id: layer.id,
    name: layer.name[language] ?? layer.id,
    sample: (alike ? only?.sample : undefined) ?? { base },
    ...summaryOf(request, layer, found),
    ...(rule !== undefined && { rule }),
    source: layer.source,
    parts: alike || !on.has(layer.id) ? [] : parts,
    annotations: [],
  };
}

/** What a layer with dates tells apart; a member's colour stands beside its marks. */
function partsOf(request: LegendRequest, layer: Layer, n: number, found: Found): LayerPart[] {
  const { story, language } = request;
  const dated = datedLayers(story).find((each) => each.layer === layer)?.dated;
  return kinds.flatMap((kind): LayerPart[] => {
    const within = of(found, kind);
    if (dated === undefined || within.length === 0) return [];
    const mark = { layer: n, dated, kind };
    const statuses = within.map(([, { status }]) => status);
    const codes = within.map(([code]) => code);
    return [
      {
        name: kindName(language, kind, statuses),
        note: countriesText(request, codes),
        sample: kind === 'member' ? { base: layerGroup(n), mark } : { mark },
      },
    ];
  });
}

/** As the table calls it, where it has one name for all of them. */
function kindName(
  language: Language,
  kind: MarkKind,
  statuses: readonly (Localized | undefined)[],
): string {
  const names = new Set(statuses.map((status) => status?.[language]));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : catalogueOf(language).standings[kind];
}

/** How many on the day; nothing for a layer of one country, which has that country's name. */
function summaryOf({ language, day }: LegendRequest, layer: Layer, found: Found) {
  const words = catalogueOf(language);
  const { countries, members, associates, asOf } = words.layers;
  const within = of(found, 'member').length;
  const beside = of(found, 'associate').length;
  if (layer.memberships === undefined) {
    return found.length === 1 ? {} : { summary: pluralPhrase(language, countries, within) };
  }
  const counted = [
    pluralPhrase(language, members, within),
    ...(beside > 0 ? [pluralPhrase(language, associates, beside)] : []),
  ];
  return { summary: [...counted, asOf(dateText(words, day))].join(words.listSeparator) };
}

function of(found: Found, kind: StandingKind): Found {
  return found.filter(([, standing]) => standing.kind === kind);
}
