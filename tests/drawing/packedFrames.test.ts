import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CountryFrame } from '../../src/drawing/baseMap';
import { packFrames, unpackFrames } from '../../src/drawing/packedFrames';

const whole = fc.integer({ min: -13000, max: 13000 });
const frame = fc
  .record({
    code: fc.stringMatching(/^[A-Z]{3}$/),
    name: fc.string(),
    nameLanguage: fc.option(fc.constant('en'), { nil: undefined }),
    numbers: fc.tuple(whole, whole, whole, whole, whole, whole, whole),
  })
  .map(
    ({
      code,
      name,
      nameLanguage,
      numbers: [left, top, right, bottom, x, y, room],
    }): CountryFrame => ({
      code,
      name,
      ...(nameLanguage ? { nameLanguage } : {}),
      box: { left, top, right, bottom },
      label: { at: [x, y], room },
    }),
  );
const frames = fc.uniqueArray(frame, { selector: ({ code }) => code, minLength: 1 });

it('packed frames are, through JSON, the frames that were packed', () => {
  fc.assert(
    fc.property(frames, (all) => {
      const packed = JSON.parse(JSON.stringify(packFrames(all)));
      expect(unpackFrames(packed)).toEqual(all);
    }),
  );
});
