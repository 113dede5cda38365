/** Placed words as SVG: the same in the page's still picture and on the live map. */
import type { AnnotationCandidate, LabelCandidate } from './candidate';
import type { Placement } from './placement';
import { type Rectangle, rounded } from './rectangle';
import type { Segment } from './segments';
import type { SvgNode } from './svgNode';
import type { Align, TextLine } from './textLine';
import type { Word } from './word';
import { spacingOf, wordStyle } from './wordStyle';

export interface WordNodesOptions {
  /** The direction of the group that the nodes stand in. */
  readonly direction: 'ltr' | 'rtl';
  /** Whether annotations answer: then they are buttons. */
  readonly live: boolean;
}

/** Least width and height of what can be pressed, pixels; a dot's is a circle of its own. */
const target = { block: 24, dotRadius: 16 };
const footRadius = 2;

/** Styles that tell parts of an annotation apart; a label is styled by its role. */
const parts: ReadonlySet<string> = new Set(['heading', 'date', 'body', 'number']);

/** Coordinates are pixels from the plane's origin. Labels come first, then annotations in the story's order. */
export function wordNodes(placement: Placement, options: WordNodesOptions): SvgNode[] {
  const labels = placement.words.flatMap((word) =>
    word.of.role === 'annotation' ? [] : [labelNode(word, word.of, options)],
  );
  const annotations = placement.words
    .flatMap((word) => (word.of.role === 'annotation' ? [{ word, of: word.of }] : []))
    .toSorted((a, b) => a.of.number - b.of.number)
    .map(({ word, of }) => annotationNode(word, of, options));
  return [...labels, ...annotations];
}

function labelNode(word: Word, of: LabelCandidate, { direction }: WordNodesOptions): SvgNode {
  return {
    tag: 'g',
    attributes: {
      class: classOf(['word', of.role, of.faint && 'to-come']),
      'data-id': of.id,
      'data-country': of.country,
      'data-line': of.line,
      'data-trip': of.trip,
      'aria-hidden': 'true',
    },
    children: [
      ...(word.leader ? [leader(word.leader)] : []),
      ...(word.dot ? [circle('dot', word.dot, word.dot.radius)] : []),
      ...word.lines.map((line) => textNode(line, direction)),
    ],
  };
}

function annotationNode(
  word: Word,
  of: AnnotationCandidate,
  { direction, live }: WordNodesOptions,
): SvgNode {
  const button = live
    ? { role: 'button', tabindex: 0, 'aria-label': of.label }
    : { 'aria-hidden': 'true' };
  return {
    tag: 'g',
    attributes: {
      class: classOf(['word annotation', word.form, of.faint && 'to-come']),
      'data-id': of.id,
      'data-annotation': of.annotation,
      ...button,
    },
    children: [
      ...(word.leader ? [...foot(word, word.leader), leader(word.leader)] : []),
      word.dot ? circle('hit', word.dot, target.dotRadius) : hitNode(word.box),
      ...(word.dot ? [circle('disc', word.dot, word.dot.radius)] : []),
      ...word.lines.map((line) => textNode(line, direction)),
    ],
  };
}

function textNode(line: TextLine, direction: 'ltr' | 'rtl'): SvgNode {
  const { weight } = wordStyle[line.style];
  const spacing = spacingOf(line.text, line.style);
  const count: SvgNode | undefined =
    line.count === undefined
      ? undefined
      : {
          tag: 'tspan',
          attributes: {
            class: 'count',
            'font-weight': wordStyle.count.weight,
            'font-size': wordStyle.count.size,
          },
          children: [` ${line.count}`],
        };
  return {
    tag: 'text',
    attributes: {
      class: parts.has(line.style) ? line.style : undefined,
      x: line.x,
      y: line.y,
      'text-anchor': anchorOf(line.align, direction),
      'font-size': line.size,
      'font-weight': weight,
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

function leader([from, to]: Segment): SvgNode {
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

function classOf(names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
