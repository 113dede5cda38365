/** Patterns for countries on which one layer lies over another: one for each combination in use. */
import type { Fill, Mark, MarkKind } from './fills';
import { layerGroup } from './fills';
import type { SvgNode } from './svgNode';

/** Pixels on the screen, at every zoom. */
const side = 10;
const half = side / 2;

/** How the layers with dates lie in the tile, by turns: lines one way, lines across them, spots. */
const ways = 3;

/**
 * One pattern for each fill that has marks, for shapes in a group scaled by `groupScale`;
 * a shape takes its own by `paintOf`.
 */
export function tilesOf(fills: Iterable<Fill>, groupScale: number): SvgNode[] {
  const marked = new Map([...fills].map((fill) => [fill.key, fill]));
  return [...marked.values()]
    .filter(({ marks }) => marks.length > 0)
    .map((fill) => tileOf(fill, `fill-${fill.key}`, groupScale));
}

/** The value of the SVG attribute `fill`; undefined where the colour alone says all, as a class. */
export function paintOf({ marks, key }: Fill): string | undefined {
  return marks.length > 0 ? `url(#fill-${key})` : undefined;
}

/** A pattern's transform within a group scaled by `groupScale`, so that its marks keep their size. */
export function tileTransform(groupScale: number): string {
  return `rotate(45) scale(${1 / groupScale})`;
}

/** One pattern, for a shape in a group scaled by `groupScale`. */
export function tileOf({ base, marks }: Fill, id: string, groupScale: number): SvgNode {
  return {
    tag: 'pattern',
    attributes: {
      id,
      class: 'tile',
      width: side,
      height: side,
      patternUnits: 'userSpaceOnUse',
      patternTransform: tileTransform(groupScale),
    },
    children: [
      { tag: 'rect', attributes: { class: `ground ${base}`, width: side, height: side } },
      ...marks.map(markNode),
    ],
  };
}

function markNode({ layer, dated, kind }: Mark): SvgNode {
  const way = dated % ways;
  return {
    tag: 'path',
    attributes: {
      class: `mark ${layerGroup(layer)} ${kind}`,
      d: way === 2 ? spot(kind) : line(kind),
      transform: way === 1 ? `rotate(90 ${half} ${half})` : undefined,
    },
  };
}

/**
 * Along the tile's edge, where lines across it meet once in a tile. Its dashes and dots are the style
 * sheet's; they start a quarter in, so that no dot is cut by the tile.
 */
function line(kind: MarkKind): string {
  if (kind === 'former') return ring(half, half, 1.5);
  return kind === 'signatory' ? `M${side / 4} ${half}H${side}` : `M0 ${half}H${side}`;
}

function spot(kind: MarkKind): string {
  const radius: Readonly<Record<MarkKind, number>> = {
    member: 1.2,
    associate: 0.9,
    signatory: 0.5,
    former: 1.5,
  };
  return ring(half / 2, half / 2, radius[kind]);
}

function ring(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
}
