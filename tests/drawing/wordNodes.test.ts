import { describe, expect, it } from 'vitest';
import { place } from '../../src/drawing/placement';
import { type SvgNode, svgText } from '../../src/drawing/svgNode';
import { stillWordNodes, wordNodes } from '../../src/drawing/wordNodes';
import { project } from '../../src/earth/equalArea';
import { candidates, measureIn } from './mapOfWords';

const [x, y] = project([75, 62]);
const placed = (language: 'ar' | 'en') =>
  place({
    candidates: candidates[language],
    camera: { x, y, scale: 11.3 },
    frame: { width: 1028, height: 847 },
    occupied: [],
    measure: measureIn(language),
  });
const arabic = wordNodes(placed('ar'), 'rtl');
const english = wordNodes(placed('en'), 'ltr');

function all({ children = [], ...node }: SvgNode): SvgNode[] {
  return [
    { ...node, children },
    ...children.flatMap((one) => (typeof one === 'string' ? [] : all(one))),
  ];
}
const annotationsIn = (nodes: readonly SvgNode[]) =>
  nodes.filter(({ attributes }) => attributes['data-annotation'] !== undefined);

const entryOf = (annotation: string) => `entry-${annotation}`;

describe('words as SVG', () => {
  it('are set without style attributes', () => {
    for (const node of [...arabic, ...english].flatMap(all))
      expect(Object.keys(node.attributes)).not.toContain('style');
  });

  it('offer annotations as buttons with a name, in the story’s order, when the map is alive', () => {
    const buttons = annotationsIn(english);
    expect(buttons.length).toBeGreaterThan(6);
    for (const { attributes } of buttons) {
      expect(attributes).toMatchObject({ role: 'button', tabindex: 0 });
      expect(String(attributes['aria-label'])).not.toBe('');
    }
    const order = candidates.en.flatMap((one) => (one.role === 'annotation' ? one.annotation : []));
    const ids = buttons.map(({ attributes }) => String(attributes['data-annotation']));
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
    const still = stillWordNodes(placed('en'), 'ltr', () => ({ x: '1%', y: '2%' }), entryOf);
    expect(still).toHaveLength(english.length);
    expect(still.map(svgText).join('')).not.toMatch(/role=|data-/);
    // There they lead to what the page tells of them, and the Tab key doesn't stop.
    const links = still.flatMap(({ tag, attributes }) => (tag === 'a' ? [attributes] : []));
    expect(links).toEqual(ids.map((id) => ({ tabindex: -1, href: `#entry-${id}` })));
  });

  it('give every annotation an area to press, 24 pixels or more each way, a dot 32', () => {
    for (const node of annotationsIn([...arabic, ...english])) {
      const hits = all(node).filter(({ attributes }) => attributes.class === 'hit');
      expect(hits).toHaveLength(1);
      const { r, width, height } = hits[0]?.attributes ?? {};
      const sizes = r === undefined ? [Number(width), Number(height)] : [2 * Number(r) - 8];
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    }
  });

  it('in the still picture stand as they do on the live map, each from its own place', () => {
    const placement = placed('en');
    const moscow = placement.words.find(({ id }) => id === 'place-moscow');
    if (!moscow) throw new Error('Moscow has no place');
    const [x, y] = moscow.at;
    const still = stillWordNodes(
      { ...placement, words: [moscow] },
      'ltr',
      (at) => {
        expect(at).toEqual([x, y]);
        return { x: '12%', y: '34%' };
      },
      entryOf,
    );
    const [node] = still;
    expect(node).toMatchObject({ tag: 'svg', attributes: { x: '12%', y: '34%' } });
    const textIn = (one: SvgNode) => all(one).find(({ tag }) => tag === 'text');
    const [live] = wordNodes({ ...placement, words: [moscow] }, 'ltr');
    if (!node || !live) throw new Error('Moscow is not written');
    const [there, here] = [textIn(live), textIn(node)];
    expect(Number(here?.attributes.x)).toBeCloseTo(Number(there?.attributes.x) - x, 0);
    expect(Number(here?.attributes.y)).toBeCloseTo(Number(there?.attributes.y) - y, 0);
    expect(here?.children).toEqual(there?.children);
  });

  it('are tight in the still picture alone: on the live map all of them is seen', () => {
    const placement = placed('en');
    const words = placement.words.map((word) => ({ ...word, tight: true }));
    const place = { x: '1%', y: '2%' };
    const still = stillWordNodes({ ...placement, words }, 'ltr', () => place, entryOf);
    expect(
      still
        .map(svgText)
        .join('')
        .match(/ tight"/g),
    ).toHaveLength(words.length);
    expect(
      wordNodes({ ...placement, words }, 'ltr')
        .map(svgText)
        .join(''),
    ).not.toContain('tight');
  });

  it('stand on the same side of their point whichever way they are read', () => {
    const anchors = (direction: 'ltr' | 'rtl') =>
      wordNodes(placed('ar'), direction)
        .flatMap(all)
        .filter(({ tag }) => tag === 'text')
        .map(({ attributes }) => attributes['text-anchor']);
    const turned = { start: 'end', end: 'start', middle: 'middle' };
    expect(anchors('rtl')).toEqual(
      anchors('ltr').map((anchor) => turned[anchor as keyof typeof turned]),
    );
    expect(anchors('rtl')).toContain('start');
  });

  it('never tear joined letters apart', () => {
    const spaced = arabic.flatMap(all).filter(({ attributes }) => attributes['letter-spacing']);
    for (const { children = [] } of spaced)
      expect(children.join('')).not.toMatch(/\p{Script=Arabic}/u);
    expect(english.map(svgText).join('')).toContain('letter-spacing');
  });

  it('end a named country’s label with how often the article names it', () => {
    const russia = english.find(({ attributes }) => attributes['data-id'] === 'country-RUS');
    expect(russia && svgText(russia)).toMatch(/>Russia<tspan class="count"[^>]*> \d+<\/tspan>/);
  });
});
