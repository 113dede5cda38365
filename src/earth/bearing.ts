/** Compass bearings along great circles. */
import type { Position } from './plane';

const degree = Math.PI / 180;

/**
 * In which direction the shortest way to a place sets out: degrees clockwise from north, 0 to below 360.
 * Source: E. Williams, Aviation Formulary, "Course between points".
 */
export function bearing(from: Position, to: Position): number {
  const [[fromLongitude, fromLatitude], [toLongitude, toLatitude]] = [radians(from), radians(to)];
  const east = toLongitude - fromLongitude;
  const angle = Math.atan2(
    Math.sin(east) * Math.cos(toLatitude),
    Math.cos(fromLatitude) * Math.sin(toLatitude) -
      Math.sin(fromLatitude) * Math.cos(toLatitude) * Math.cos(east),
  );
  return normal(angle / degree);
}

/** Degrees from one bearing to another the shorter way round, clockwise above zero: above -180 to 180. */
export function turn(from: number, to: number): number {
  return 180 - normal(180 - (to - from));
}

/** The bearing half way between two, the shorter way round. */
export function bearingBetween(a: number, b: number): number {
  return normal(a + turn(a, b) / 2);
}

function normal(degrees: number): number {
  const rest = degrees % 360;
  // What is a hair below zero would be rounded up to 360.
  return rest < 0 ? (rest + 360) % 360 : rest;
}

function radians([longitude, latitude]: Position): Position {
  return [longitude * degree, latitude * degree];
}
