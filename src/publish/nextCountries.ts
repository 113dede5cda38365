/** Which country lies next to each in the four directions: true borders and bearings, worked out of the packed map. */
import { mesh, neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { CountryFrame, NextCountries } from '../drawing/baseMap';
import { type MapTopology, polygonsOf } from '../drawing/outlines';
import { bearing, bearingBetween } from '../earth/bearing';
import { unproject } from '../earth/equalArea';
import { directions, firstInQuarters, neighbourTowards } from '../earth/neighbourTowards';
import type { PlanePoint, Position } from '../earth/plane';
import { middleOfLines, nearness, nearnessAt, type Vector, vectorOf } from '../earth/sphere';
import type { CountryCode } from '../story/story';

/**
 * Kilometres from a country's middle: what lies farther is not where one looks for it. French Guiana is 7,000 away,
 * Russia's border with Poland 4,200.
 */
const overseas = 5000;

interface Country {
  readonly code: CountryCode;
  readonly geometry: GeometryCollection['geometries'][number];
  readonly middle: Position;
  /** Of its outlines. */
  readonly points: readonly Vector[];
}

/** @param frames say where each country's middle is: where its name stands */
export function nextCountries(fine: MapTopology, frames: readonly CountryFrame[]): NextCountries {
  const countries = countriesOf(fine, frames);
  const beside = neighbors(countries.map(({ geometry }) => geometry));
  return Object.fromEntries(
    countries.map((here, n) => {
      const bearings = (beside[n] ?? []).flatMap((index) =>
        seenFrom(here, countries[index] as Country, fine),
      );
      const others = countries.filter((one) => one !== here);
      const first = firstInQuarters(
        here.middle,
        others.map(({ code, points }) => [code, points]),
      );
      return [
        here.code,
        directions.map(
          (direction) => neighbourTowards(direction, bearings) ?? first[direction] ?? null,
        ),
      ];
    }),
  );
}

function countriesOf(fine: MapTopology, frames: readonly CountryFrame[]): Country[] {
  return fine.objects.countries.geometries.map((geometry) => {
    const code = String(geometry.id);
    const frame = frames.find((one) => one.code === code);
    if (!frame) throw new Error(`${code}: no frame says where its middle is`);
    const middle = positionOn(frame.label.at);
    const from = vectorOf(middle);
    const points = polygonsOf(fine, geometry)
      .flat(2)
      .map((point) => vectorOf(positionOn(point)))
      .filter((point) => nearness(point, from) > nearnessAt(overseas));
    return { code, geometry, middle, points };
  });
}

/**
 * In which direction a neighbour lies: half way between where its middle is (Russia's is in Siberia, so that it lies
 * north of Ukraine) and where the border is (which may be but a corner of both).
 */
function seenFrom(here: Country, there: Country, fine: MapTopology) {
  const both = { type: 'GeometryCollection' as const, geometries: [here.geometry, there.geometry] };
  const shared = mesh(fine, both, (a, b) => a !== b).coordinates as unknown as PlanePoint[][];
  const border = middleOfLines(shared.map((line) => line.map(positionOn)));
  const isOverseas = [here, there].some(
    ({ middle }) => nearness(vectorOf(middle), vectorOf(border)) < nearnessAt(overseas),
  );
  if (isOverseas) return [];
  const direction = bearingBetween(
    bearing(here.middle, there.middle),
    bearing(here.middle, border),
  );
  return [{ code: there.code, bearing: direction }];
}

function positionOn(point: PlanePoint): Position {
  const position = unproject(point);
  if (!position) throw new RangeError(`${point.join(', ')} is off the Earth’s disc`);
  return position;
}
