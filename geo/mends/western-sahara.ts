/** Mend: Natural Earth gives Morocco the part of Western Sahara that lies west of the berm. */
import type { FeatureCollection, Polygon } from 'geojson';
import type { Countries } from '../country';
import { CLEAN, DISSOLVE, runToCountries } from '../mapshaper';

/** The boundary of the French–Spanish convention of 1912: 27°40′ N, from the sea to 8°40′ W. */
const NORTH = 27 + 40 / 60;
const EAST = -(8 + 40 / 60);
/** Beyond the territory's coasts and its southern end. */
const WEST = -20;
const SOUTH = 20;

const territory: FeatureCollection<Polygon> = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [WEST, SOUTH],
            [EAST, SOUTH],
            [EAST, NORTH],
            [WEST, NORTH],
            [WEST, SOUTH],
          ],
        ],
      },
    },
  ],
};

/** What Morocco has south of that line becomes Western Sahara's. */
export function restoreWesternSahara(countries: Countries): Promise<Countries> {
  const commands = [
    '-i countries.json territory.json combine-files',
    `-filter target=countries name=west + 'country === "MAR"'`,
    '-clip target=west territory',
    '-erase target=countries west',
    `-each target=west 'country = "ESH"'`,
    '-merge-layers target=countries,west force name=countries',
    DISSOLVE,
    CLEAN,
  ];
  return runToCountries(commands.join(' '), { countries, territory });
}
