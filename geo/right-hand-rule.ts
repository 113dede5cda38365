/** The winding of polygons: outline counterclockwise, holes clockwise (RFC 7946 § 3.1.6). */
import { signedArea } from './area';
import type { Rings } from './country';

export function rightHandRule(rings: Rings): Rings {
  return rings.map((ring, i) => {
    const counterclockwise = signedArea(ring) > 0;
    return counterclockwise === (i === 0) ? ring : ring.toReversed();
  });
}
