/** Brings polygons of −33…349° into −180…180°, cut where they cross 180° (RFC 7946 § 3.1.9). */
import type { Position } from 'geojson';
import { contains } from './contains';
import type { Rings } from './country';
import { rightHandRule } from './right-hand-rule';
import { roundPosition } from './rounding';

const ANTIMERIDIAN = 180;

type Side = 'west' | 'east';
/** A stretch of a ring on one side of the antimeridian, from crossing to crossing. */
interface Chain {
  side: Side;
  line: Position[];
}

/** The pieces of a polygon: itself, itself a turn further west, or several. */
export function cutAtAntimeridian(rings: Rings): Rings[] {
  const longitudes = (rings[0] ?? []).map(([longitude]) => longitude as number);
  if (longitudes.every((longitude) => longitude <= ANTIMERIDIAN)) return [rings];
  if (longitudes.every((longitude) => longitude >= ANTIMERIDIAN)) return [turnBack(rings)];

  // Chains that wind alike go on in each other.
  const chains = rightHandRule(rings).flatMap(chainsOf);
  const whole = rings.filter((ring) => chainsOf(ring).length === 0);
  return (['west', 'east'] as const).flatMap((side) => {
    const outlines = join(chains.filter((chain) => chain.side === side).map(({ line }) => line));
    const pieces = outlines.map((outline): Rings => {
      const inside = (hole: Position[]) =>
        contains({ type: 'Polygon', coordinates: [outline] }, hole[0] as Position);
      return [outline, ...whole.filter(inside)];
    });
    return side === 'east' ? pieces.map(turnBack) : pieces;
  });
}

function turnBack(rings: Rings): Rings {
  return rings.map((ring) =>
    ring.map(([longitude, latitude]) =>
      roundPosition([(longitude as number) - 360, latitude as number]),
    ),
  );
}

function sideOf([longitude]: Position): Side {
  return (longitude as number) > ANTIMERIDIAN ? 'east' : 'west';
}

/** A ring's chains; none when it does not cross. */
function chainsOf(ring: Position[]): Chain[] {
  const open = ring.slice(1);
  const first = open.findIndex((end, i) => sideOf(ring[i] as Position) !== sideOf(end));
  if (first < 0) return [];
  const turned = [...open.slice(first), ...open.slice(0, first)];
  const chains: Chain[] = [];
  turned.forEach((vertex, i) => {
    const before = turned.at(i - 1) as Position;
    if (sideOf(before) !== sideOf(vertex)) {
      const crossing = crossingOf(before, vertex);
      chains.at(-1)?.line.push(crossing);
      chains.push({ side: sideOf(vertex), line: [crossing] });
    }
    chains.at(-1)?.line.push(vertex);
  });
  chains.at(-1)?.line.push(chains[0]?.line[0] as Position);
  return chains;
}

function crossingOf([x1, y1]: Position, [x2, y2]: Position): Position {
  const share = (ANTIMERIDIAN - (x1 as number)) / ((x2 as number) - (x1 as number));
  return roundPosition([ANTIMERIDIAN, (y1 as number) + share * ((y2 as number) - (y1 as number))]);
}

/** Along the antimeridian, land begins at every other crossing: those pairs are joined. */
function join(lines: Position[][]): Position[][] {
  const latitude = (position: Position | undefined) => position?.[1] as number;
  const ends = lines.flatMap((line) => [line[0], line.at(-1)]).map(latitude);
  const sorted = ends.sort((a, b) => a - b);
  const partner = (end: number) => {
    const place = sorted.indexOf(end);
    return sorted[place % 2 === 0 ? place + 1 : place - 1];
  };
  const rest = new Set(lines);
  const rings: Position[][] = [];
  for (const start of lines) {
    if (!rest.delete(start)) continue;
    const ring = [...start];
    for (;;) {
      const wanted = partner(latitude(ring.at(-1)));
      if (wanted === latitude(start[0])) break;
      const next = [...rest].find((line) => latitude(line[0]) === wanted);
      if (!next) throw new Error(`No line to go on with at 180°, ${wanted}° N`);
      rest.delete(next);
      ring.push(...next);
    }
    rings.push([...ring, start[0] as Position]);
  }
  return rings;
}
