import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Camera,
  type Frame,
  fitBox,
  fitNearest,
  keptWithin,
  scaleOf,
  zoomOf,
} from '../../src/earth/fit';
import { boxAround, type PlanePoint } from '../../src/earth/plane';

const frame: Frame = {
  width: 1000,
  height: 800,
  insets: { left: 0, top: 0, right: 360, bottom: 0 },
};

const onScreen = (camera: Camera, [x, y]: PlanePoint) => [
  frame.width / 2 + (x - camera.x) / camera.scale,
  frame.height / 2 + (y - camera.y) / camera.scale,
];

const coordinate = fc.double({ min: -6000, max: 6000, noNaN: true });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 9 });

describe('fit', () => {
  it('shows every point, clear of the insets', () => {
    fc.assert(
      fc.property(points, (some) => {
        const box = boxAround(some);
        fc.pre(box.right - box.left > 1 && box.bottom - box.top > 1);
        const camera = fitBox(box, frame);
        for (const point of some) {
          const [x = 0, y = 0] = onScreen(camera, point);
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(640 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(800 + 1e-6);
        }
      }),
    );
  });

  it('leaves out the points farthest from the first where the scale would be too coarse', () => {
    const near: PlanePoint[] = [
      [0, 0],
      [1000, 0],
      [0, 1000],
    ];
    const camera = fitNearest([...near, [90000, 0]], frame, 5);
    expect(camera).toEqual(fitBox(boxAround(near), frame));
  });

  it('shows nothing beyond the bounds, and moves no farther than that takes', () => {
    const bounds = { left: -1000, top: -1000, right: 1000, bottom: 1000 };
    const size = { width: 100, height: 50 };
    expect(keptWithin({ x: 10, y: -20, scale: 2 }, size, bounds)).toEqual({
      x: 10,
      y: -20,
      scale: 2,
    });
    expect(keptWithin({ x: 950, y: -990, scale: 2 }, size, bounds)).toEqual({
      x: 900,
      y: -950,
      scale: 2,
    });
    expect(keptWithin({ x: 400, y: 400, scale: 30 }, size, bounds)).toEqual({
      x: 0,
      y: 250,
      scale: 30,
    });
  });

  it('keeps all points where they fit', () => {
    const all: PlanePoint[] = [
      [0, 0],
      [3000, 2000],
    ];
    expect(fitNearest(all, frame, 5)).toEqual(fitBox(boxAround(all), frame));
  });
});

describe('zoom', () => {
  it('is 156.543 km a pixel at 0 and halves with every step', () => {
    expect(scaleOf(0)).toBeCloseTo(156.543, 3);
    expect(scaleOf(4)).toBeCloseTo(scaleOf(3) / 2, 12);
    expect(zoomOf(scaleOf(3.7))).toBeCloseTo(3.7, 12);
  });
});
