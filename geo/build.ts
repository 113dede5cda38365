/** `npm run geo`: the map's layers out of their sources. With `--check` it compares, and writes nothing. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAreas, checkLayers, checkSum } from './checks';
import type { Countries } from './country';
import { type CountryTopology, toCountries } from './country-topology';
import { type Layers, makeLayers } from './layers';
import { CLEAN, DISSOLVE, runToCountries } from './mapshaper';
import { unwrapAntimeridian } from './mends/antimeridian';
import { giveCrimeaBack } from './mends/crimea';
import { redrawTajikistan, TAJIKISTAN_AND_NEIGHBOURS } from './mends/tajik-outline';
import { uniteCountries } from './mends/units';
import { redrawVatican } from './mends/vatican';
import { restoreWesternSahara } from './mends/western-sahara';
import { roundArcs } from './rounding';
import { serialize } from './serialize';
import { simplify } from './simplify';
import { readNaturalEarth } from './sources/natural-earth';
import { countriesInTables } from './story';

const FOLDER = fileURLToPath(new URL('./layers/', import.meta.url));
/** What cutting out overlaps may change: a share of a country's area, and for small ones km². */
const EXACT = { share: 0.0005, slack: 0.5 };
/** What simplifying may: coasts far away lose their small islands. */
const COARSE = { share: 0.15, slack: 1500 };

// Source, and the mends that its own arcs allow.
const united = giveCrimeaBack(uniteCountries(readNaturalEarth()));
const unwrapped = unwrapAntimeridian(toCountries(united));

// Mends that cut and join.
const countries = { countries: unwrapped };
const cleaned = await runToCountries(`-i countries.json ${DISSOLVE} ${CLEAN}`, countries);
stopAt(checkAreas('Cleaning', unwrapped, cleaned, { ...EXACT, except: ['VAT'] }));

const withSahara = await restoreWesternSahara(cleaned);
const withVatican = await redrawVatican(withSahara);
const mended = await redrawTajikistan(withVatican);
stopAt(checkMends(cleaned, mended));

// Simplify; from here on neighbours share their borders vertex by vertex.
const simplified: CountryTopology = roundArcs(await simplify(mended));
stopAt(checkAreas('Simplifying', mended, toCountries(simplified), COARSE));

// Layers: densified, cut at 180°, checked.
const layers = makeLayers(simplified);
stopAt(checkLayers(layers, countriesInTables()));

if (process.argv.includes('--check')) compare(layers);
else write(layers);

/** What one country loses another gains; no other country changes. */
function checkMends(before: Countries, after: Countries): string[] {
  const groups = [TAJIKISTAN_AND_NEIGHBOURS, ['ESH', 'MAR'], ['ITA', 'VAT']];
  return [
    ...checkAreas('Mending', before, after, { ...EXACT, except: groups.flat() }),
    ...groups.flatMap((group) => checkSum('Mending', group, before, after)),
  ];
}

function stopAt(faults: string[]): void {
  if (faults.length === 0) return;
  console.error(faults.map((fault) => `✗ ${fault}`).join('\n'));
  process.exit(1);
}

function write(made: Layers): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, layer] of Object.entries(made)) {
    const text = serialize(layer);
    writeFileSync(FOLDER + name, text);
    console.log(`geo/layers/${name}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
  }
}

/** Byte for byte with the committed files. */
function compare(made: Layers): void {
  const different = Object.entries(made)
    .filter(([name, layer]) => {
      const file = FOLDER + name;
      return !existsSync(file) || readFileSync(file, 'utf8') !== serialize(layer);
    })
    .map(([name]) => `geo/layers/${name} differs from what the build makes: run \`npm run geo\``);
  stopAt(different);
  console.log(`${Object.keys(made).length} layers are as the build makes them.`);
}
