/** Writes a drawing and its words as one SVG document: for the page, and for whoever keeps it. */
import type { Camera } from '../earth/fit';
import type { CountryCode, Language } from '../story/story';
import { arrowNodes } from './arrowNodes';
import { classesOf, type Drawing, fillAttribute, type Shape, type TripsInPlane } from './drawing';
import { escaped } from './escaped';
import { pathUnit } from './path';
import type { Placement } from './placement';
import { svgText } from './svgNode';
import { tilesOf } from './tiles';
import { wordNodes } from './wordNodes';

/** Pixels of the picture; its words are placed at the camera's scale. */
export interface Picture {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** In the drawing's plane; arrowheads show which way they went. */
  readonly trips: TripsInPlane;
  /** What the picture shows, in a sentence. */
  readonly label: string;
}

/** The SVG element as text. Shapes stand in one group, words in another; each has one transform. */
export function toSvg(drawing: Drawing, placement: Placement, picture: Picture): string {
  const { camera, width, height } = picture;
  const shift = `${short(width / 2 - camera.x / camera.scale)} ${short(height / 2 - camera.y / camera.scale)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="picture" viewBox="0 0 ${width} ${height}" `,
    `role="img" aria-label="${escaped(picture.label)}" lang="${escaped(picture.language)}">`,
    `<defs class="tiles">${tilesToSvg(drawing, pathUnit / camera.scale)}</defs>`,
    `<g class="shapes" transform="translate(${shift}) scale(${pathUnit / camera.scale})">`,
    ...drawing.map(shapeToSvg),
    `</g><g class="words" transform="translate(${shift})" direction="${picture.direction}">`,
    ...arrowNodes(drawing, picture.trips, camera.scale).map(svgText),
    ...wordNodes(placement, { direction: picture.direction, live: false }).map(svgText),
    '</g></svg>',
  ].join('');
}

/** The patterns that the shapes take, in their group's scale. */
function tilesToSvg(drawing: Drawing, groupScale: number): string {
  const fills = drawing.flatMap(({ fill }) => fill ?? []);
  return tilesOf(fills, groupScale).map(svgText).join('');
}

function shapeToSvg(shape: Shape): string {
  const fill = fillAttribute(shape);
  const attributes = [
    `id="${escaped(shape.id)}"`,
    `class="${classesOf(shape)}"`,
    fill === undefined ? '' : `fill="${fill}"`,
    shape.country ? `data-country="${escaped(shape.country)}"` : '',
    `d="${shape.path}"`,
  ];
  const path = `<path ${attributes.filter(Boolean).join(' ')}/>`;
  return shape.country ? linked(path, shape.country) : path;
}

/** Where no script runs a country leads to its entry in the list, which is the keyboard's way there too. */
function linked(path: string, country: CountryCode): string {
  return `<a tabindex="-1" href="#${escaped(country)}">${path}</a>`;
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}
