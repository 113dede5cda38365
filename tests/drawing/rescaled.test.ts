import { expect, it } from 'vitest';
import { place } from '../../src/drawing/placement';
import { rescaled } from '../../src/drawing/rescaled';
import { project } from '../../src/earth/equalArea';
import { candidates, measureIn } from './mapOfWords';

const [x, y] = project([75, 62]);
const request = {
  candidates: candidates.en,
  camera: { x, y, scale: 13 },
  frame: { width: 1028, height: 847 },
  occupied: [],
  measure: measureIn('en'),
};
const before = place(request);

it('from nearer, words stand to their points as they did', () => {
  const near = rescaled(before, 11);
  expect(near.scale).toBe(11);
  for (const [n, { at, box, lines }] of near.words.entries()) {
    const was = before.words[n];
    if (!was) throw new Error('a word too many');
    expect(at[0] * 11).toBeCloseTo(was.at[0] * 13, 6);
    expect(at[1] * 11).toBeCloseTo(was.at[1] * 13, 6);
    expect(box.left - at[0]).toBeCloseTo(was.box.left - was.at[0], 6);
    expect(box.bottom - at[1]).toBeCloseTo(was.box.bottom - was.at[1], 6);
    for (const [k, line] of lines.entries())
      expect(line.x - at[0]).toBeCloseTo((was.lines[k]?.x ?? 0) - was.at[0], 6);
  }
});

it('where a placement goes on from one of another scale, most words stay where they are', () => {
  const camera = { x, y, scale: 12 };
  const after = place({ ...request, camera, previous: rescaled(before, 12) });
  const sides = new Map(before.words.map(({ id, box, at }) => [id, box.left - at[0]]));
  const stayed = after.words.filter(({ id, box, at }) => {
    const side = sides.get(id);
    return side !== undefined && Math.abs(box.left - at[0] - side) < 0.1;
  });
  expect(stayed.length).toBeGreaterThan(0.8 * before.words.length);
});
