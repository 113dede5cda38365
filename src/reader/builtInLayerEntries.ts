/** A legend's entries for the layers that every story has: its trips, its lines, how often it names a country. */
import { type Fill, inGroup } from '../drawing/fills';
import { namingClasses } from '../drawing/namingClasses';
import type { CountryCode } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { kilometresText } from '../words/numbers';
import { pluralPhrase } from '../words/plural';
import { countriesText } from './countriesText';
import type { LayerEntry, LayerPart, LegendRequest } from './layerEntry';

/** None for what the story doesn't have. */
export function builtInLayerEntries(
  request: LegendRequest,
  fills: ReadonlyMap<CountryCode, Fill>,
): LayerEntry[] {
  return [...trips(request, fills), ...border(request), ...namings(request)];
}

function trips(request: LegendRequest, fills: ReadonlyMap<CountryCode, Fill>): LayerEntry[] {
  const { story, language, on } = request;
  if (story.trips.length === 0) return [];
  const { layers, notFlightPath } = catalogueOf(language);
  const colour = (base: 'origin' | 'visited'): LayerPart[] => {
    const codes = inGroup(fills, base);
    return codes.length > 0
      ? [{ name: layers[base](countriesText(request, codes)), sample: { base } }]
      : [];
  };
  const line = (current: boolean): LayerPart[] =>
    story.trips.some((trip) => trip.current === current)
      ? [
          {
            name: current ? layers.visit : layers.earlierTrips,
            sample: { line: current ? 'trip' : 'earlierTrip' },
          },
        ]
      : [];
  return [
    {
      id: 'trips',
      name: layers.trips,
      sample: { line: 'trip' },
      summary: notFlightPath,
      parts: on.has('trips')
        ? [...line(true), ...line(false), ...colour('origin'), ...colour('visited')]
        : [],
      annotations: [],
    },
  ];
}

/** The lines that the story speaks of, with what it says of them. */
function border({ story, language, lines }: LegendRequest): LayerEntry[] {
  const words = catalogueOf(language);
  const spoken = lines.filter(({ id }) => story.annotations.some(({ line }) => line === id));
  if (spoken.length === 0) return [];
  const lengths = spoken.map(({ length }) => kilometresText(language, length));
  return [
    {
      id: 'border',
      name: spoken.map(({ name }) => name).join(words.listSeparator),
      sample: { line: 'line' },
      summary: lengths.join(words.listSeparator),
      parts: [],
      annotations: story.annotations
        .filter(({ line }) => spoken.some(({ id }) => id === line))
        .map(({ id, heading }) => ({ id, heading: heading[language] ?? id })),
    },
  ];
}

function namings({ index, language, on }: LegendRequest): LayerEntry[] {
  const { layers } = catalogueOf(language);
  const classes = namingClasses(index);
  if (classes.length === 0) return [];
  const parts = classes.map(({ step, from, to, countries }) => ({
    name:
      from === to
        ? pluralPhrase(language, layers.times, to)
        : pluralPhrase(language, layers.timesRange, to).replace('{from}', String(from)),
    note: pluralPhrase(language, layers.countries, countries),
    sample: { base: `named-${step}` as const },
  }));
  return [
    {
      id: 'named',
      name: layers.named,
      sample: { base: 'named-4' },
      summary: pluralPhrase(language, layers.countries, index.namedCountries.length),
      parts: on.has('named') ? parts : [],
      annotations: [],
    },
  ];
}
