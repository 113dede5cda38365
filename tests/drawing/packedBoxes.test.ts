import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CountryFrame } from '../../src/drawing/baseMap';
import { boxIn, boxStep, packBoxes } from '../../src/drawing/packedBoxes';
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

it('packed boxes are, through JSON, the boxes that were packed', () => {
  fc.assert(
    fc.property(frames, (all) => {
      const packed = JSON.parse(JSON.stringify(packBoxes(all)));
      for (const { code, box } of all) expect(boxIn(packed, code)).toEqual(box);
      expect(boxIn(packed, 'nowhere')).toBeUndefined();
    }),
  );
});

it('whatever an address names, only a country that is there has a box', () => {
  const packed = packBoxes(
    ['KAZ', 'MNG', 'TJK'].map((code) => ({
      code,
      name: code,
      box: { left: 0, top: 0, right: 20, bottom: 20 },
      label: { at: [0, 0], room: 0 },
    })),
  );
  const asked = fc.oneof(
    nastyText,
    fc.string({ unit: 'binary' }),
    fc.constantFrom('KAZ MNG', 'KAZ ', 'kaz', 'AZ', '', ' ', '0', '-1', '"]', '%', '#KAZ'),
  );
  fc.assert(fc.property(asked, (code) => boxIn(packed, code) === undefined));
});
