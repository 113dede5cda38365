import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CountryFrame } from '../../src/drawing/baseMap';
import { boxedAsDrawn, boxIn, boxStep, packBoxes } from '../../src/drawing/packedBoxes';
import { pathOfRings } from '../../src/drawing/path';
import { nastyText } from '../story/hostile';

const steps = fc.integer({ min: -650, max: 650 }).map((count) => count * boxStep);
const frame = fc
  .record({
    code: fc.stringMatching(/^[A-Z]{3}$/),
    box: fc.record({ left: steps, top: steps, right: steps, bottom: steps }),
  })
  .map(
    ({ code, box }): CountryFrame => ({ code, name: code, box, label: { at: [0, 0], room: 0 } }),
  );
const frames = fc.uniqueArray(frame, { selector: ({ code }) => code, minLength: 1 });

/** Around its corner, as the page draws it, and further parts. */
function ringOf({ left, top, right, bottom }: CountryFrame['box']): [number, number][] {
  const corners = [left, right, right, left].map((x, n): [number, number] => [
    x,
    n < 2 ? top : bottom,
  ]);
  return [...corners, [left, top]];
}

it('packed boxes are, through JSON, the boxes that were packed, whatever is drawn of the countries', () => {
  const drawn = fc.array(fc.record({ left: steps, top: steps, right: steps, bottom: steps }));
  fc.assert(
    fc.property(frames, drawn, (all, boxes) => {
      const paths = new Map(
        boxes.map((box, n) => [all[n % all.length]?.code, pathOfRings([ringOf(box)])]),
      );
      const pathOf = (code: string) => paths.get(code);
      const packed = JSON.parse(JSON.stringify(packBoxes(all, pathOf)));
      for (const { code, box } of all) expect(boxIn(packed, code, pathOf)).toEqual(box);
      expect(boxIn(packed, 'nowhere', pathOf)).toBeUndefined();
    }),
  );
});

it('a box that the outlines tell is not packed: of the main parts, to whole steps', () => {
  const [small, large] = [
    { left: -4000, top: -400, right: -3960, bottom: -360 },
    { left: -1190, top: 12, right: 20, bottom: 812 },
  ];
  const path = pathOfRings([ringOf(small), ringOf(large)], 1);
  const box = { left: -1200, top: 0, right: 25, bottom: 825 };
  const near = { ...box, left: -1225, bottom: 850 };
  const far = { ...box, left: -4000 };
  const frameOf = (code: string, its: typeof box): CountryFrame => ({
    code,
    name: code,
    box: its,
    label: { at: [0, 0], room: 0 },
  });
  const all = boxedAsDrawn([frameOf('AAA', near), frameOf('BBB', far)], () => path);
  expect(all.map((one) => one.box)).toEqual([box, far]);
  expect(packBoxes(all, () => path)).toEqual({ BBB: [-160, 0, 161, 33] });
});

it('whatever an address names, only a country that is there has a box', () => {
  const packed = packBoxes(
    ['KAZ', 'MNG', 'TJK'].map((code) => ({
      code,
      name: code,
      box: { left: 0, top: 0, right: 20, bottom: 20 },
      label: { at: [0, 0], room: 0 },
    })),
    () => undefined,
  );
  const asked = fc.oneof(
    nastyText,
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'KAZ MNG',
      'KAZ ',
      'kaz',
      'AZ',
      '',
      ' ',
      '0',
      '-1',
      '"]',
      '%',
      '#KAZ',
      '__proto__',
    ),
  );
  fc.assert(fc.property(asked, (code) => boxIn(packed, code, () => undefined) === undefined));
});
