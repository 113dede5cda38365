/** Parts of countries that bear a name of their own on the map, and land that is disputed without a line. */
import type { Position } from 'geojson';
import type { Names } from '../sources/cldr';

export interface NamedPart {
  id: string;
  /** [longitude, latitude] in degrees. */
  at: Position;
  /** How wide it is there, kilometres. */
  room: number;
  /** ISO 3166-1 alpha-3; none where it is disputed whose it is. */
  country?: string;
  names: Names;
}

export const PARTS: readonly NamedPart[] = [
  {
    id: 'alaska',
    at: [-153, 65],
    room: 1000,
    country: 'USA',
    names: { ar: 'ألاسكا (الولايات المتحدة)', en: 'Alaska (U.S.)', ru: 'Аляска (США)' },
  },
  {
    id: 'southern-kurils',
    at: [147.9, 45],
    room: 300,
    names: {
      ar: 'جزر الكوريل الجنوبية (متنازع عليها)',
      en: 'Southern Kuril Islands (disputed)',
      ru: 'Южные Курильские острова (спорные)',
    },
  },
];
