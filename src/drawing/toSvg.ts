/**
 * Writes a drawing and its words as the picture of a page, which knows no size: its style sheet, or the script in it,
 * says how large it is and where it lies. Shapes grow with it; words keep their size, each in its place.
 */
import type { Box, PlanePoint } from '../earth/plane';
import type { CountryCode, Language } from '../story/story';
import { arrowsOf } from './arrowNodes';
import { classesOf, type Drawing, fillAttribute, type Shape, type TripsInPlane } from './drawing';
import { escaped } from './escaped';
import { pathUnit } from './path';
import type { Placement } from './placement';
import { type StillLayout, stillLayouts } from './still';
import { svgText } from './svgNode';
import { tilesOf } from './tiles';
import { standsAt, stillWordNodes } from './wordNodes';

export interface Picture {
  /** What of the plane it holds, kilometres. */
  readonly box: Box;
  /** Kilometres a pixel, as long as nothing says otherwise. */
  readonly scale: number;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** In the drawing's plane; arrowheads show which way they went. */
  readonly trips: TripsInPlane;
  /** Countries that a part of the page tells of, which has their code as its id. */
  readonly told: ReadonlySet<CountryCode>;
  /** The id of what the page tells of an annotation. */
  readonly entryOf: (annotation: string) => string;
  /** What the picture shows, in a sentence. */
  readonly label: string;
  /** A style sheet of the page that holds for as long as the picture stands in it. */
  readonly rules: string;
  /** Calls a function of the page where the shapes have come and nothing is seen yet: it aims and marks them. */
  readonly script: string;
}

/** The SVG element as text. */
export function toSvg(
  drawing: Drawing,
  words: Readonly<Record<StillLayout, Placement>>,
  picture: Picture,
): string {
  const { box, scale, rules, script } = picture;
  const view = [box.left, box.top, box.right - box.left, box.bottom - box.top];
  const fills = drawing.flatMap(({ fill }) => fill ?? []);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" `,
    `aria-label="${escaped(picture.label)}" lang="${escaped(picture.language)}">`,
    `<defs class="tiles">${tilesOf(fills, pathUnit / scale)
      .map(svgText)
      .join('')}</defs>`,
    `<style>${rules}</style>`,
    `<svg viewBox="${view.map((one) => one / pathUnit).join(' ')}"><g class="shapes" aria-hidden="true">`,
    ...drawing.map((shape) => shapeToSvg(shape, picture.told)),
    '</g></svg>',
    script,
    ...stillLayouts.map((layout) => wordsToSvg(layout, drawing, words[layout], picture)),
    '</svg>',
  ].join('');
}

function wordsToSvg(
  layout: StillLayout,
  drawing: Drawing,
  placement: Placement,
  { box, direction, trips, entryOf }: Picture,
): string {
  const { scale } = placement;
  /** As shares of the picture. */
  const placeOf = ([x, y]: PlanePoint) => ({
    x: percent((x * scale - box.left) / (box.right - box.left)),
    y: percent((y * scale - box.top) / (box.bottom - box.top)),
  });
  const nodes = [
    ...arrowsOf(drawing, trips, scale).map(({ at, node }) => standsAt(placeOf(at), node)),
    ...stillWordNodes(placement, direction, placeOf, entryOf),
  ];
  return `<g class="words ${layout}" direction="${direction}" text-anchor="middle">${nodes.map(svgText).join('')}</g>`;
}

function shapeToSvg(shape: Shape, told: Picture['told']): string {
  const fill = fillAttribute(shape);
  const attributes = [
    `id="${escaped(shape.id)}"`,
    `class="${classesOf(shape)}"`,
    fill === undefined ? '' : `fill="${fill}"`,
    `d="${shape.path}"`,
  ];
  const path = `<path ${attributes.filter(Boolean).join(' ')}/>`;
  return shape.country ? linked(path, shape.country, told.has(shape.country)) : path;
}

/** Before or without scripts a country leads to what is told of it, or is itself where its link leads. */
function linked(path: string, country: CountryCode, isTold: boolean): string {
  const code = escaped(country);
  return `<a${isTold ? '' : ` id="${code}"`} tabindex="-1" href="#${code}">${path}</a>`;
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
