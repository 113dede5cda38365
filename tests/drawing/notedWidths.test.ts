import { expect, it } from 'vitest';
import { answeringAsNoted, noting } from '../../src/drawing/notedWidths';

it('answers whoever asks the same as it was answered before, however often each asks', () => {
  const { measure, widths } = noting((text) => text.length + 0.04);
  const asked = [
    measure('Dushanbe', 'place'),
    measure('Moscow', 'place'),
    measure('Dushanbe', 'place'),
    measure('Dushanbe', 'body'),
  ];
  expect(widths).toEqual([8, 6, 8]);
  const again = answeringAsNoted(widths, () => Number.NaN);
  expect([
    again('Dushanbe', 'place'),
    again('Dushanbe', 'place'),
    again('Moscow', 'place'),
    again('Dushanbe', 'body'),
    again('Moscow', 'place'),
  ]).toEqual([asked[0], asked[0], asked[1], asked[3], asked[1]]);
});

it('measures what was never noted', () => {
  const again = answeringAsNoted([12], (text) => text.length);
  expect([again('first', 'body'), again('other', 'body')]).toEqual([12, 5]);
});
