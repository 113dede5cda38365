/** Finds edges that cross each other: in valid polygons that meet without overlaps there are none. */
import type { Position } from 'geojson';

type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

/** Degrees; edges are at most a degree long, so each lies in a few cells. */
const CELL = 0.5;

/**
 * Places where two edges cross, not counting shared ends and shared edges.
 *
 * @param rings closed lines, [longitude, latitude] in degrees
 */
export function findCrossings(rings: Iterable<Position[]>): Position[] {
  const cells = new Map<string, Edge[]>();
  const found: Position[] = [];
  const seen = new Set<string>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const edge = edgeBetween(ring[i - 1] as Position, ring[i] as Position);
      const name = edge.join();
      if (seen.has(name)) continue; // the neighbour's side of the same edge
      seen.add(name);
      for (const cell of cellsOf(edge)) {
        const others = cells.get(cell) ?? [];
        for (const other of others) if (cross(edge, other)) found.push([edge[0], edge[1]]);
        others.push(edge);
        cells.set(cell, others);
      }
    }
  }
  return found;
}

/** The same whichever way it is walked. */
function edgeBetween(a: Position, b: Position): Edge {
  const [x1, y1] = a as [number, number];
  const [x2, y2] = b as [number, number];
  return x1 < x2 || (x1 === x2 && y1 < y2) ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
}

function* cellsOf([x1, y1, x2, y2]: Edge): Generator<string> {
  const cell = (degrees: number) => Math.floor(degrees / CELL);
  for (let x = cell(x1); x <= cell(x2); x++) {
    for (let y = cell(Math.min(y1, y2)); y <= cell(Math.max(y1, y2)); y++) yield `${x},${y}`;
  }
}

/** Each edge has its ends on different sides of the other. */
function cross(a: Edge, b: Edge): boolean {
  return (
    side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0
  );
}

function side([x1, y1, x2, y2]: Edge, x: number, y: number): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}
