/** The last steps: long edges get vertices, coordinates six decimals, polygons the right-hand rule. */
import type { LineString, MultiLineString, Position } from 'geojson';
import { densify } from '../src/earth/densify';
import type { Rings } from './country';
import { rightHandRule } from './right-hand-rule';
import { roundLine } from './rounding';

/** Degrees: an edge of 8° on the 49th parallel is 7.7 km off the parallel, one of 1° is 0.12 km. */
export const LONGEST_EDGE = 1;

/** Positions in degrees, rounded, with no edge longer than `LONGEST_EDGE`. */
export function finishLine(line: Position[]): Position[] {
  return roundLine(densify(line as [number, number][], LONGEST_EDGE));
}

export function finishLines<Lines extends LineString | MultiLineString>(lines: Lines): Lines {
  const coordinates =
    lines.type === 'LineString' ? finishLine(lines.coordinates) : lines.coordinates.map(finishLine);
  return { ...lines, coordinates };
}

export function finishPolygon(rings: Rings): Rings {
  return rightHandRule(rings.map(finishLine));
}
