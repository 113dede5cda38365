/** Lines that are disputed, as far as the source holds them. Names follow the places at issue. */
import type { LineString, MultiLineString, Position } from 'geojson';
import type { CountryProperties } from './country';
import { type CountryTopology, sharedLine } from './country-topology';
import type { Names } from './sources/cldr';

export interface DisputedLine {
  id: string;
  names: Names;
  /** Whom it divides on this map (ISO 3166-1 alpha-3); one where it runs inside a country. */
  countries: string[];
  select: (topology: CountryTopology) => LineString | MultiLineString;
}

type Select = DisputedLine['select'];
type Which = (properties: CountryProperties) => boolean;

export const DISPUTED_LINES: readonly DisputedLine[] = [
  {
    id: 'line-of-control',
    names: { ar: 'خط السيطرة', en: 'Line of Control', ru: 'Линия контроля' },
    countries: ['IND', 'PAK'],
    // South of here the two states' border is not disputed.
    select: within(between('IND', 'PAK'), ([, latitude]) => (latitude as number) > 32.77),
  },
  {
    id: 'siachen',
    names: { ar: 'نهر سياتشن الجليدي', en: 'Siachen Glacier', ru: 'Ледник Сиачен' },
    countries: ['IND', 'PAK', 'CHN'],
    select: (topology) => sharedLine(topology, part('siachen'), not(country('IND'))),
  },
  {
    id: 'aksai-chin',
    names: { ar: 'أقصاي تشين', en: 'Aksai Chin', ru: 'Аксайчин' },
    countries: ['IND', 'CHN'],
    // From the Karakoram Pass to Demchok.
    select: within(between('IND', 'CHN'), ([, latitude]) => (latitude as number) > 32.7),
  },
  {
    id: 'arunachal-pradesh',
    names: { ar: 'أروناتشال براديش', en: 'Arunachal Pradesh', ru: 'Аруначал-Прадеш' },
    countries: ['IND', 'CHN'],
    // East of Bhutan.
    select: within(between('IND', 'CHN'), ([longitude]) => (longitude as number) > 91.5),
  },
  {
    id: 'kosovo',
    names: { ar: 'كوسوفو', en: 'Kosovo', ru: 'Косово' },
    countries: ['SRB', 'XKX'],
    select: between('SRB', 'XKX'),
  },
  {
    id: 'western-sahara',
    names: { ar: 'الصحراء الغربية', en: 'Western Sahara', ru: 'Западная Сахара' },
    countries: ['MAR', 'ESH'],
    select: between('MAR', 'ESH'),
  },
  {
    id: 'crimea',
    names: { ar: 'القرم', en: 'Crimea', ru: 'Крым' },
    countries: ['UKR'],
    select: (topology) => sharedLine(topology, part('crimea'), not(part('crimea'))),
  },
];

function country(code: string): Which {
  return (properties) => properties.country === code && properties.part === undefined;
}

function part(name: NonNullable<CountryProperties['part']>): Which {
  return (properties) => properties.part === name;
}

function not(which: Which): Which {
  return (properties) => !which(properties);
}

function between(one: string, other: string): Select {
  return (topology) => sharedLine(topology, country(one), country(other));
}

/** Only the edges whose both ends fulfil the condition. */
function within(select: Select, condition: (position: Position) => boolean): Select {
  return (topology) => {
    const lines = select(topology);
    const chains = lines.type === 'LineString' ? [lines.coordinates] : lines.coordinates;
    const kept = chains.flatMap((chain) => stretches(chain, condition));
    const [first, ...rest] = kept;
    return first && rest.length === 0
      ? { type: 'LineString', coordinates: first }
      : { type: 'MultiLineString', coordinates: kept };
  };
}

function stretches(chain: Position[], condition: (position: Position) => boolean): Position[][] {
  const found: Position[][] = [[]];
  for (const position of chain) {
    if (condition(position)) found.at(-1)?.push(position);
    else found.push([]);
  }
  return found.filter((line) => line.length > 1);
}
