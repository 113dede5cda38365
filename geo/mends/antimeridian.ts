/** Mend: rings that jump by 360° at the antimeridian, and countries cut in two there. */
import type { Position } from 'geojson';
import { type Countries, countriesOf, type Rings } from '../country';

/** Between Iceland and Greenland no polygon crosses this meridian (degrees east). */
const WEST_END = -33;

/**
 * Unwraps each ring and places each polygon in −33…349° east, where Eurasia and America are whole.
 * Antarctica, which is whole in no such range, stays in −180…180° and gets its edge at the pole.
 */
export function unwrapAntimeridian(countries: Countries): Countries {
  return countriesOf(
    countries.features.map((country) => {
      const place = country.properties.country === 'ATA' ? closeAtPole : placePolygon;
      const coordinates = country.geometry.coordinates.map(place);
      return { ...country, geometry: { ...country.geometry, coordinates } };
    }),
  );
}

function placePolygon(rings: Rings): Rings {
  const unwrapped = rings.map(unwrap);
  const turn = (ring: Position[]) => {
    const west = Math.min(...ring.map(([longitude]) => longitude as number));
    return Math.ceil((WEST_END - west) / 360) * 360;
  };
  // A hole may unwrap to another turn than its outline; both come to the same range.
  return unwrapped.map((ring) => {
    const shift = turn(ring);
    return ring.map(([longitude, latitude]) => [(longitude as number) + shift, latitude as number]);
  });
}

/** The ring without jumps: no step is longer than 180°. */
function unwrap(ring: Position[]): Position[] {
  let turns = 0;
  return ring.map(([longitude, latitude], i) => {
    const step = (longitude as number) - (ring[i - 1]?.[0] ?? (longitude as number));
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [(longitude as number) + 360 * turns, latitude as number];
  });
}

/** A ring around the pole ends a turn from where it began; there it gets two corners at 90° south. */
function closeAtPole(rings: Rings): Rings {
  return rings.map((ring) => {
    const open = unwrap(ring);
    const start = open[0]?.[0] as number;
    const end = open.at(-1)?.[0] as number;
    if (start === end) return ring;
    if (Math.abs(start) !== 180 || start + end !== 0) {
      throw new Error(`Antarctica's ring should run between ±180°, not ${start}° and ${end}°`);
    }
    return [...open, [end, -90], [start, -90], open[0] as Position];
  });
}
