/** An aim that is missed, or not measured, is said to be. */
import { expect, it } from 'vitest';
import { aimList } from './aims';

it('says of each aim whether it is held, with both numbers', () => {
  expect(
    aimList([
      { text: 'to the floor', measured: 1.149, most: 1.15 },
      { text: 'longest task', measured: 61.4, most: 50 },
      { text: 'click', measured: undefined, most: 1 },
    ]),
  ).toBe(
    [
      '- held: to the floor: 1.15, at most 1.15',
      '- **not held**: longest task: 61, at most 50',
      '- **not held**: click: not measured, at most 1',
    ].join('\n'),
  );
});
