/** Adds vertices to a line's long edges. */

export type Position = readonly [longitude: number, latitude: number];

/**
 * The line with no edge longer than `maxEdge`, along straight lines in longitude and latitude (as
 * GeoJSON's edges run, RFC 7946 § 3.1.1). Given vertices are kept. The new ones are the same
 * whichever way an edge is walked, so that neighbours still share their border.
 *
 * @param line vertices, [longitude, latitude] in degrees
 * @param maxEdge longest edge, in degrees of longitude and latitude taken as a plane; above 0
 */
export function densify(line: readonly Position[], maxEdge: number): Position[] {
  if (!(maxEdge > 0)) throw new RangeError(`maxEdge should be above 0, not ${maxEdge}`);
  return line.flatMap((end, i) => {
    const start = line[i - 1];
    return start ? [...between(start, end, maxEdge), end] : [end];
  });
}

/** The new vertices strictly between two; computed from west (or south) to east. */
function between(start: Position, end: Position, maxEdge: number): Position[] {
  const parts = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / maxEdge);
  if (parts < 2) return [];
  const forward = start[0] < end[0] || (start[0] === end[0] && start[1] < end[1]);
  const [from, to] = forward ? [start, end] : [end, start];
  const vertices = Array.from({ length: parts - 1 }, (_, i): Position => {
    const share = (i + 1) / parts;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
  return forward ? vertices : vertices.reverse();
}
