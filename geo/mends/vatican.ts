/** Mend: rounding has made the Vatican's outline a line. OpenStreetMap's outline takes its place. */
import { type Countries, countriesOf } from '../country';
import { CLEAN, runToCountries } from '../mapshaper';
import { readTimeZonePieces } from '../sources/open-street-map';

/** Metres; the city is about a kilometre wide. */
const TOLERANCE = 20;

export async function redrawVatican(countries: Countries): Promise<Countries> {
  const vatican = await runToCountries(
    `-i countries.json -dissolve -simplify dp interval=${TOLERANCE} -each 'country = "VAT"'`,
    { countries: readTimeZonePieces('Europe/Vatican') },
  );
  const others = countries.features.filter(({ properties }) => properties.country !== 'VAT');
  const commands = [
    '-i countries.json vatican.json combine-files',
    '-erase target=countries vatican',
    '-merge-layers target=countries,vatican force name=countries',
    CLEAN,
  ];
  return runToCountries(commands.join(' '), { countries: countriesOf(others), vatican });
}
