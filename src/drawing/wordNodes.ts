/** Placed words as SVG: the same in the page's still picture and on the live map. */
import type { PlanePoint } from '../earth/plane';
import { movedWord } from './movedWord';
import type { Placement } from './placement';
import { type Rectangle, rounded } from './rectangle';
import type { Segment } from './segments';
import type { SvgNode } from './svgNode';
import type { Align, TextLine } from './textLine';
import type { Word } from './word';
import { spacingOf, wordStyle } from './wordStyle';

/** Least width and height of what can be pressed, pixels; a dot's is a circle of its own. */
const target = { block: 24, dotRadius: 16 };
const footRadius = 2;

/** Styles that tell parts of an annotation apart; a label is styled by its role. */
const parts: ReadonlySet<string> = new Set(['heading', 'date', 'body', 'number']);

/** On the live map, in pixels from the plane's origin. Labels come first, then annotations in the story's order. */
export function wordNodes(placement: Placement, direction: 'ltr' | 'rtl'): SvgNode[] {
  return inOrder(placement).map((word) => liveNode(word, direction));
}

/** Share of the picture's width and height, with the percent sign. */
interface Standpoint {
  readonly x: string;
  readonly y: string;
}

/**
 * In a picture that may be of any size: each word at a share of it, with its own lengths in pixels.
 * @param entryOf the id of what the page tells of an annotation: a link leads there
 */
export function stillWordNodes(
  placement: Placement,
  direction: 'ltr' | 'rtl',
  placeOf: (at: PlanePoint) => Standpoint,
  entryOf: (annotation: string) => string,
): SvgNode[] {
  return inOrder(placement).map((word) => {
    const { of, at, tight } = word;
    const node: SvgNode = {
      tag: 'svg',
      attributes: { class: classesOf(word) + (tight ? ' tight' : ''), ...placeOf(at) },
      children: partsOf(movedWord(word, [-at[0], -at[1]]), direction, true),
    };
    if (of.role !== 'annotation') return node;
    const href = `#${entryOf(of.annotation)}`;
    return { tag: 'a', attributes: { tabindex: -1, href }, children: [node] };
  });
}

/** A node whose lengths are pixels from its own origin, at a share of the picture. */
export function standsAt(place: Standpoint, node: SvgNode): SvgNode {
  return { tag: 'svg', attributes: { ...place }, children: [node] };
}

function inOrder({ words }: Placement): Word[] {
  const annotations = words
    .flatMap((word) => (word.of.role === 'annotation' ? [{ word, of: word.of }] : []))
    .toSorted((a, b) => a.of.number - b.of.number)
    .map(({ word }) => word);
  return [...words.filter(({ of }) => of.role !== 'annotation'), ...annotations];
}

function liveNode(word: Word, direction: 'ltr' | 'rtl'): SvgNode {
  const { of } = word;
  const told =
    of.role === 'annotation'
      ? {
          'data-id': of.id,
          'data-annotation': of.annotation,
          role: 'button',
          tabindex: 0,
          'aria-label': of.label,
        }
      : {
          'data-id': of.id,
          'data-country': of.country,
          'data-line': of.line,
          'data-trip': of.trip,
          'aria-hidden': 'true',
        };
  const pressed = of.role === 'annotation' ? [hitOf(word)] : [];
  return {
    tag: 'g',
    attributes: { class: classesOf(word), ...told },
    children: [...pressed, ...partsOf(word, direction, false)],
  };
}

function classesOf({ of, form }: Word): string {
  const kind = of.role === 'annotation' ? `annotation ${form}` : of.role;
  return ['word', kind, of.faint && 'to-come'].filter(Boolean).join(' ');
}

/**
 * What is drawn of a word, the lower before the upper.
 * @param styled whether a style sheet sets it, as `wordStyle` has it: then only what differs is said
 */
function partsOf(word: Word, direction: 'ltr' | 'rtl', styled: boolean): SvgNode[] {
  const { of, leader, dot, lines } = word;
  const annotation = of.role === 'annotation';
  return [
    ...(leader && annotation ? foot(word, leader) : []),
    ...(leader ? [leaderNode(leader)] : []),
    ...(dot ? [circle(annotation ? 'disc' : 'dot', dot, dot.radius)] : []),
    ...lines.map((line) => textNode(line, direction, styled)),
  ];
}

function hitOf({ dot, box }: Word): SvgNode {
  return dot ? circle('hit', dot, target.dotRadius) : hitNode(box);
}

function textNode(line: TextLine, direction: 'ltr' | 'rtl', styled: boolean): SvgNode {
  const { size, weight } = wordStyle[line.style];
  const anchor = anchorOf(line.align, direction);
  const spacing = spacingOf(line.text, line.style);
  const count: SvgNode | undefined =
    line.count === undefined
      ? undefined
      : {
          tag: 'tspan',
          attributes: {
            class: 'count',
            ...(styled
              ? {}
              : { 'font-weight': wordStyle.count.weight, 'font-size': wordStyle.count.size }),
          },
          children: [` ${line.count}`],
        };
  return {
    tag: 'text',
    attributes: {
      class: parts.has(line.style) ? line.style : undefined,
      x: rounded(line.x),
      y: rounded(line.y),
      'text-anchor': styled && anchor === 'middle' ? undefined : anchor,
      'font-size': styled && line.size === size ? undefined : line.size,
      'font-weight': styled ? undefined : weight,
      'letter-spacing': spacing === 0 ? undefined : `${spacing}em`,
    },
    children: count ? [line.text, count] : [line.text],
  };
}

/** A text starts where its direction says: what starts on the right stands to the left of its point. */
function anchorOf(align: Align, direction: 'ltr' | 'rtl'): string {
  if (align === 'middle') return 'middle';
  return (align === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

function leaderNode([from, to]: Segment): SvgNode {
  const [x1, y1, x2, y2] = [...from, ...to].map(rounded);
  return { tag: 'path', attributes: { class: 'leader', d: `M${x1} ${y1}L${x2} ${y2}` } };
}

/** A small dot where a leader starts at nothing that is drawn. */
function foot({ at: [x, y] }: Word, [[fromX, fromY]]: Segment): SvgNode[] {
  const away = Math.hypot(fromX - x, fromY - y);
  return away < footRadius + 1 ? [circle('foot', { x, y }, footRadius)] : [];
}

function circle(name: string, { x, y }: { x: number; y: number }, r: number): SvgNode {
  return { tag: 'circle', attributes: { class: name, cx: rounded(x), cy: rounded(y), r } };
}

function hitNode({ left, top, right, bottom }: Rectangle): SvgNode {
  const [width, height] = [right - left, bottom - top].map((one) => Math.max(target.block, one));
  return {
    tag: 'rect',
    attributes: {
      class: 'hit',
      x: rounded((left + right - (width ?? 0)) / 2),
      y: rounded((top + bottom - (height ?? 0)) / 2),
      width: rounded(width ?? 0),
      height: rounded(height ?? 0),
    },
  };
}
