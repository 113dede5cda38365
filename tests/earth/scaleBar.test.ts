import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalArea } from '../../src/earth/equalArea';
import { geodesicLength } from '../../src/earth/geodesicLength';
import { mercator } from '../../src/earth/mercator';
import type { Position } from '../../src/earth/plane';
import { scaleBar } from '../../src/earth/scaleBar';

const longest = 100;

describe.each([equalArea, mercator])('the scale bar in $id', (projection) => {
  it('is true in the middle of the view, round, and as long as it can be', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 84, noNaN: true }),
        fc.double({ min: 0.03, max: 40, noNaN: true }),
        (longitude, latitude, scale) => {
          const [x, y] = projection.project([longitude, latitude]);
          // Towards the antipode there is no middle to speak of.
          fc.pre(projection === mercator || Math.hypot(x, y) < 10_000);
          const bar = scaleBar(projection, { x, y, scale }, longest);
          if (!bar) throw new Error('no bar on the Earth');
          const half = (bar.pixels / 2) * scale;
          const ends = [x - half, x + half].map((at) => projection.unproject([at, y]) as Position);
          expect(geodesicLength(ends) / 1000 / bar.kilometres).toBeCloseTo(1, 3);
          expect(bar.pixels).toBeLessThan(longest * 1.01);
          expect(bar.pixels).toBeGreaterThan(longest / 4);
          expect(String(bar.kilometres)).toMatch(/^(0\.0*)?[125]0*$/);
        },
      ),
    );
  });
});

describe('the scale bar', () => {
  it('is twice as long on the screen at 60° in Mercator as on the equator', () => {
    const at = (latitude: number) => {
      const [x, y] = mercator.project([10, latitude]);
      return scaleBar(mercator, { x, y, scale: 0.9 }, longest);
    };
    const perKilometre = (latitude: number) => {
      const bar = at(latitude);
      return (bar?.pixels ?? 0) / (bar?.kilometres ?? 1);
    };
    expect(perKilometre(60) / perKilometre(0)).toBeCloseTo(2, 1);
  });

  it('is none off the Earth', () => {
    expect(scaleBar(equalArea, { x: 12_700, y: 0, scale: 10 }, longest)).toBeUndefined();
    expect(scaleBar(mercator, { x: 0, y: -11_000, scale: 10 }, longest)).toBeUndefined();
  });
});
