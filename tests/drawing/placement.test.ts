import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, type Measure, place } from '../../src/drawing/placement';

const measure: Measure = (text) => text.length * 8;
const candidate = fc.record({
  id: fc.uuid(),
  country: fc.constant('TJK'),
  text: fc.string({ minLength: 1, maxLength: 16 }),
  role: fc.constantFrom('host', 'named', 'other', 'place'),
  at: fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -4000, max: 4000 })),
  priority: fc.integer({ min: 0, max: 9 }),
}) as fc.Arbitrary<Candidate>;

describe('placement', () => {
  it('lays no word on another', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 40 }), (candidates) => {
        const { words } = place(candidates, 10, measure);
        for (const [n, a] of words.entries())
          for (const b of words.slice(n + 1)) {
            const apart =
              Math.abs(a.x - b.x) >=
                (measure(a.text, a.role) + measure(b.text, b.role)) / 2 - 0.2 ||
              Math.abs(a.y - b.y) >= 16.8;
            expect(apart).toBe(true);
          }
      }),
    );
  });

  it('loses nothing: every candidate is placed or left', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 40 }), (candidates) => {
        const { words, left } = place(candidates, 10, measure);
        expect([...words, ...left].map(({ id }) => id).toSorted()).toEqual(
          candidates.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it('prefers the more important, whatever the order', () => {
    const low: Candidate = {
      id: 'low',
      country: 'TJK',
      text: 'low',
      role: 'other',
      at: [0, 0],
      priority: 1,
    };
    const high: Candidate = { ...low, id: 'high', priority: 2 };
    expect(place([low, high], 10, () => 400).words.map(({ id }) => id)[0]).toBe('high');
  });

  it('leaves a name that outgrows its country', () => {
    const tiny: Candidate = {
      id: 'a',
      country: 'LIE',
      text: 'Liechtenstein',
      role: 'other',
      at: [0, 0],
      priority: 1,
      room: 20,
    };
    expect(place([tiny], 10, measure).left).toEqual([tiny]);
    expect(place([tiny], 0.2, measure).words).toHaveLength(1);
  });
});
