/** polylabel brings no types of its own. */
declare module 'polylabel' {
  /** The point of the polygon farthest from its outline, and how far that is. */
  export default function polylabel(
    polygon: number[][][],
    precision?: number,
  ): number[] & { distance: number };
}
