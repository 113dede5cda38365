/** What comes out, by file name: every layer is made from one topology. */
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
} from 'geojson';
import { mergeArcs } from 'topojson-client';
import {
  type CountryArcs,
  type CountryTopology,
  countryArcs,
  sharedLine,
  toCountries,
  withCountries,
} from './country-topology';
import { cutAtAntimeridian } from './cut-at-antimeridian';
import { DISPUTED_LINES, type DisputedLine } from './disputed-lines';
import { finishLines, finishPolygon } from './finish';
import { makeNameLayers, type NameLayers } from './name-layers';
import { type Names, namesOf } from './sources/cldr';
import { type Members, membersOf, type StoryPlace, storyPlaces } from './story';

export type CountryFeature = Feature<MultiPolygon, { names: Names; status?: string }>;
/** A line between countries (ISO 3166-1 alpha-3). */
export type LineFeature = Feature<
  LineString | MultiLineString,
  { names: Names; countries: string[] }
>;
export type PlaceFeature = Feature<Point, { names: Record<string, string>; country: string }>;

/** GeoJSON by file name. */
export interface Layers extends NameLayers {
  'countries.geojson': Collection<CountryFeature>;
  'tajikistan.geojson': Collection<CountryFeature>;
  'central-asia.geojson': Collection<CountryFeature>;
  'cis.geojson': Collection<CountryFeature>;
  'tajik-afghan-border.geojson': LineFeature;
  'disputed.geojson': Collection<LineFeature>;
  'places.geojson': Collection<PlaceFeature>;
}

type Collection<Item> =
  Item extends Feature<infer Shape extends Geometry, infer Properties>
    ? FeatureCollection<Shape, Properties>
    : never;

const BORDER_NAMES: Names = {
  ar: 'الحدود الطاجيكية الأفغانية',
  en: 'Tajik–Afghan border',
  ru: 'Таджикско-афганская граница',
};

export function makeLayers(topology: CountryTopology): Layers {
  const countries = makeCountries(topology);
  const only = (members: Members) => countries.filter(({ id }) => members.has(id as string));
  const cis = membersOf('cis');
  return {
    'countries.geojson': { type: 'FeatureCollection', features: countries },
    'tajikistan.geojson': { type: 'FeatureCollection', features: only(membersOf('tajikistan')) },
    'central-asia.geojson': {
      type: 'FeatureCollection',
      features: only(membersOf('central-asia')),
    },
    'cis.geojson': {
      type: 'FeatureCollection',
      features: only(cis).map((country) => withStatus(country, cis)),
    },
    'tajik-afghan-border.geojson': makeBorder(topology),
    'disputed.geojson': {
      type: 'FeatureCollection',
      features: DISPUTED_LINES.map((line) => makeDisputed(topology, line)),
    },
    'places.geojson': { type: 'FeatureCollection', features: storyPlaces.map(makePlace) },
    ...makeNameLayers(),
  };
}

/** In the order of their codes; the parts of a country become one. */
function makeCountries(topology: CountryTopology): CountryFeature[] {
  const groups = new Map<string, number[][][]>();
  for (const { arcs, properties } of countryArcs(topology)) {
    groups.set(properties.country, [...(groups.get(properties.country) ?? []), ...arcs]);
  }
  const whole = [...groups].map(([country, arcs]): CountryArcs => {
    return { ...mergeArcs(topology, [{ type: 'MultiPolygon', arcs }]), properties: { country } };
  });
  return toCountries(withCountries(topology, whole))
    .features.map(({ properties: { country }, geometry }): CountryFeature => {
      const coordinates = geometry.coordinates.flatMap(cutAtAntimeridian).map(finishPolygon);
      return {
        type: 'Feature',
        id: country,
        properties: { names: namesOf(country) },
        geometry: { type: 'MultiPolygon', coordinates },
      };
    })
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

function withStatus(country: CountryFeature, members: Members): CountryFeature {
  const status = members.get(country.id as string) as string;
  return { ...country, properties: { ...country.properties, status } };
}

function makeBorder(topology: CountryTopology): LineFeature {
  const geometry = sharedLine(
    topology,
    ({ country }) => country === 'TJK',
    ({ country }) => country === 'AFG',
  );
  return {
    type: 'Feature',
    id: 'tajik-afghan-border',
    properties: { names: BORDER_NAMES, countries: ['TJK', 'AFG'] },
    geometry: finishLines(geometry),
  };
}

function makeDisputed(topology: CountryTopology, line: DisputedLine): LineFeature {
  return {
    type: 'Feature',
    id: line.id,
    properties: { names: line.names, countries: line.countries },
    geometry: finishLines(line.select(topology)),
  };
}

function makePlace({ id, name, country, at }: StoryPlace): PlaceFeature {
  return {
    type: 'Feature',
    id,
    properties: { names: name, country },
    geometry: { type: 'Point', coordinates: at },
  };
}
