/** Coordinates with six decimals: 0.1 m, the same for everyone who shares a vertex. */
import type { Position } from 'geojson';
import type { CountryTopology } from './country-topology';

const DECIMALS = 6;

export function roundPosition([longitude, latitude]: readonly number[]): [number, number] {
  const round = (degrees = 0) => Number(degrees.toFixed(DECIMALS)) + 0; // no −0
  return [round(longitude), round(latitude)];
}

/** Rounded, without vertices that have come to lie on the one before. */
export function roundLine(line: readonly (readonly number[])[]): [number, number][] {
  const rounded = line.map(roundPosition);
  return rounded.filter(
    ([longitude, latitude], i) =>
      longitude !== rounded[i - 1]?.[0] || latitude !== rounded[i - 1]?.[1],
  );
}

export function roundArcs(topology: CountryTopology): CountryTopology {
  const arcs = topology.arcs.map((arc): Position[] => {
    const rounded = roundLine(arc);
    // An arc needs two ends, even when they are the same.
    return rounded.length > 1 ? rounded : [rounded[0] as Position, rounded[0] as Position];
  });
  return { ...topology, arcs };
}
