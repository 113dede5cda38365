/** Axis-parallel rectangles in pixels, x to the right, y down. */

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rectangles that only touch don't overlap. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** To tenths: finer, an SVG only grows. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

export function contains({ left, top, right, bottom }: Rectangle, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** The smallest rectangle around two. */
export function around(a: Rectangle, b: Rectangle): Rectangle {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export function square(x: number, y: number, radius: number): Rectangle {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
