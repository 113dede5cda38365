/** Writes a drawing and its words as one SVG document: for the page, and for whoever keeps it. */
import type { Camera } from '../earth/fit';
import type { Language } from '../story/story';
import type { Drawing, Shape } from './drawing';
import { escaped } from './escaped';
import { pathUnit } from './path';
import type { Placement, Word } from './placement';

/** Pixels of the picture; its words are placed at the camera's scale. */
export interface Picture {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
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
    `<g class="shapes" transform="translate(${shift}) scale(${pathUnit / camera.scale})">`,
    ...drawing.map(shapeToSvg),
    `</g><g class="words" transform="translate(${shift})" direction="${picture.direction}" aria-hidden="true">`,
    ...placement.words.map(wordToSvg),
    '</g></svg>',
  ].join('');
}

function shapeToSvg(shape: Shape): string {
  const attributes = [
    `id="${escaped(shape.id)}"`,
    `class="${classesOf(shape)}"`,
    shape.country ? `data-country="${escaped(shape.country)}"` : '',
    `d="${shape.path}"`,
  ];
  return `<path ${attributes.filter(Boolean).join(' ')}/>`;
}

/** CSS classes by which a shape is styled. */
export function classesOf(shape: Shape): string {
  return [shape.role, shape.group, shape.strong ? 'strong' : ''].filter(Boolean).join(' ');
}

function wordToSvg(word: Word): string {
  return `<text class="word ${word.role}" data-country="${escaped(word.country)}" x="${word.x}" y="${word.y}">${escaped(word.text)}</text>`;
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}
