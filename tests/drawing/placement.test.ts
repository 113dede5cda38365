import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotationCandidate, Candidate, LabelCandidate } from '../../src/drawing/candidate';
import { type Placement, type PlacementRequest, place, placing } from '../../src/drawing/placement';
import { overlap, type Rectangle } from '../../src/drawing/rectangle';
import { cross, within } from '../../src/drawing/segments';
import type { Word } from '../../src/drawing/word';
import { project } from '../../src/earth/equalArea';
import type { PlanePoint } from '../../src/earth/plane';
import { candidates, measureIn, story, trips } from './mapOfWords';

type View = Pick<PlacementRequest, 'camera' | 'frame' | 'occupied' | 'around'>;

const view: fc.Arbitrary<View> = fc
  .record({
    longitude: fc.integer({ min: 20, max: 110 }),
    latitude: fc.integer({ min: 20, max: 70 }),
    scale: fc.constantFrom(2.2, 4, 6.5, 11.3, 18.6, 40),
    frame: fc.constantFrom(
      { width: 1028, height: 847 },
      { width: 820, height: 500 },
      { width: 390, height: 420 },
    ),
    panels: fc.array(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(40), fc.nat(40)), { maxLength: 4 }),
  })
  .map(({ longitude, latitude, scale, frame, panels }) => {
    const [x, y] = project([longitude, latitude]);
    const occupied = panels.map(([left, top, width, height]): Rectangle => {
      const corner = { left: (left / 100) * frame.width, top: (top / 100) * frame.height };
      const size = { width: (width / 100) * frame.width, height: (height / 100) * frame.height };
      return { ...corner, right: corner.left + size.width, bottom: corner.top + size.height };
    });
    return { camera: { x, y, scale }, frame, occupied };
  });
const language = fc.constantFrom('ar' as const, 'en' as const);

function placed(in_: 'ar' | 'en', view: View, previous?: Placement): Placement {
  const paths = Object.values(trips);
  return place({
    candidates: candidates[in_],
    measure: measureIn(in_),
    paths,
    ...view,
    ...(previous ? { previous } : {}),
  });
}

/** In pixels of the frame. */
function inFrame({ left, top, right, bottom }: Rectangle, { camera, frame }: View): Rectangle {
  const [x, y] = [
    frame.width / 2 - camera.x / camera.scale,
    frame.height / 2 - camera.y / camera.scale,
  ];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function isInside({ left, top, right, bottom }: Rectangle, { frame }: View): boolean {
  const slack = 1e-6;
  return (
    left >= 6 - slack &&
    top >= 6 - slack &&
    right <= frame.width - 6 + slack &&
    bottom <= frame.height - 6 + slack
  );
}

function pointOf([x, y]: PlanePoint): Rectangle {
  return { left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 };
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, n) => items.slice(n + 1).map((other): [Item, Item] => [one, other]));
}

describe('words on the map', { timeout: 60_000 }, () => {
  it('are placed one a step', () => {
    const [x, y] = project([70, 40]);
    const camera = { x, y, scale: 4 };
    const frame = { width: 1028, height: 741 };
    const measure = measureIn('en');
    let measured = 0;
    const counting: typeof measure = (text, style) => {
      measured += 1;
      return measure(text, style);
    };
    const request = { candidates: candidates.en, camera, frame, occupied: [], measure: counting };
    const work = placing(request);
    const inSteps: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) {
      inSteps.push(measured);
      measured = 0;
    }
    const { words } = step.value;
    const all = inSteps.reduce((sum, count) => sum + count, measured);
    expect(words.length).toBeGreaterThan(20);
    expect(inSteps.length).toBeGreaterThan(words.length);
    for (const count of [...inSteps, measured]) expect(count).toBeLessThan(all / 10);
  });

  it('name the country around the middle, where its own place is out of view', () => {
    const frame = { width: 1028, height: 741 };
    const nameFrom = (
      longitude: number,
      latitude: number,
      around?: string,
      previous?: Placement,
    ) => {
      const [x, y] = project([longitude, latitude]);
      const camera = { x, y, scale: 0.5 };
      const placement = placed('en', { camera, frame, occupied: [], around }, previous);
      const name = placement.words.find(({ id }) => id === 'country-KAZ');
      return { placement, at: name && [name.at[0] * 0.5 - x, name.at[1] * 0.5 - y] };
    };
    expect(nameFrom(52, 48).at).toBeUndefined();
    const first = nameFrom(52, 48, 'KAZ');
    expect(first.at).toEqual([expect.closeTo(0), expect.closeTo(0)]);
    // It stays where it stands while the map is moved, and comes along when that is out of view.
    const [moved] = nameFrom(53, 48, 'KAZ', first.placement).at ?? [];
    expect(moved).toBeLessThan(-50);
    expect(nameFrom(60, 49, 'KAZ', first.placement).at).toEqual([
      expect.closeTo(0),
      expect.closeTo(0),
    ]);
  });

  it('lie on no other word, no dot, no panel, and are cut by no edge', () => {
    fc.assert(
      fc.property(language, view, (in_, view) => {
        const { words } = placed(in_, view);
        for (const [one, other] of pairs(words))
          expect(overlap(one.box, other.box), `${one.id} on ${other.id}`).toBe(false);
        const dots = candidates[in_].filter(({ role }) => role === 'place');
        for (const { id, box } of words) {
          const seen = inFrame(box, view);
          expect(isInside(seen, view), `${id} cut`).toBe(true);
          expect(
            view.occupied.some((one) => overlap(one, seen)),
            `${id} covered`,
          ).toBe(false);
          for (const { id: dot, at } of dots) {
            const point: PlanePoint = [at[0] / view.camera.scale, at[1] / view.camera.scale];
            expect(overlap(box, pointOf(point)), `${id} on ${dot}`).toBe(false);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('have leaders that cross neither words nor each other', () => {
    fc.assert(
      fc.property(language, view, (in_, view) => {
        const { words } = placed(in_, view);
        const led = words.filter(({ leader }) => leader);
        for (const [one, other] of pairs(led))
          if (one.leader && other.leader)
            expect(cross(one.leader, other.leader), `${one.id} × ${other.id}`).toBe(false);
        for (const { id, leader } of led)
          for (const word of words)
            if (leader && word.id !== id)
              expect(within(leader, word.box), `${id} through ${word.id}`).toBeUndefined();
      }),
      { numRuns: 80 },
    );
  });

  it('are each placed once or left, every annotation among them', () => {
    fc.assert(
      fc.property(language, view, (in_, view) => {
        const { words, left } = placed(in_, view);
        const ids = [...words, ...left].map(({ id }) => id);
        expect(ids.toSorted()).toEqual(candidates[in_].map(({ id }) => id).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it('are the same for the same view, also when they already stand there', () => {
    fc.assert(
      fc.property(language, view, (in_, view) => {
        const first = placed(in_, view);
        expect(placed(in_, view)).toEqual(first);
        expect(new Set(placed(in_, view, first).words)).toEqual(new Set(first.words));
      }),
      { numRuns: 30 },
    );
  });

  it('keep their place while the map is dragged, as long as the frame shows it', () => {
    const drag = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }));
    fc.assert(
      fc.property(language, view, drag, (in_, view, [dx, dy]) => {
        const { camera } = view;
        const before = placed(in_, view);
        const then = {
          ...view,
          camera: { ...camera, x: camera.x + dx * camera.scale, y: camera.y + dy * camera.scale },
        };
        const after = placed(in_, then, before);
        const now = new Map(after.words.map((word) => [word.id, word]));
        for (const word of before.words) {
          if (!mayStay(word, then) || word.form === 'dot' || word.form === 'heading') continue;
          const same = now.get(word.id);
          const pushed = after.words.some(
            ({ id, of, box, leader }) =>
              ['host', 'named', 'place'].includes(of.role) &&
              id !== word.id &&
              (overlap(box, word.box) ||
                (word.leader && within(word.leader, box)) ||
                (leader && within(leader, word.box))),
          );
          // A leader starts at the name of what it comes from: where that has to move, it may be in the way.
          const home = before.words.find(
            ({ form, at }) => form === 'label' && String(at) === String(word.at),
          );
          if (word.leader && home && String(now.get(home.id)?.box.left) !== String(home.box.left))
            continue;
          if (!pushed) expect(same?.box, word.id).toEqual(word.box);
        }
      }),
      // Always the same views: who may push whom is said here only roughly.
      { numRuns: 80, seed: 1 },
    );
  });
});

/** Whether a word lies in the frame, and what it names and its leader too. */
function mayStay(word: Word, view: View): boolean {
  const parts = [word.box, pointOf(word.at)].map((box) => inFrame(box, view));
  const [from, to] = (word.leader ?? []).map(([x, y]): PlanePoint => {
    const { left, top } = inFrame({ left: x, top: y, right: x, bottom: y }, view);
    return [left, top];
  });
  return (
    parts.every((box) => isInside(box, view)) &&
    !view.occupied.some(
      (panel) =>
        parts.some((box) => overlap(panel, box)) || (from && to && within([from, to], panel)),
    )
  );
}

const label = (over: Partial<LabelCandidate> & { id: string }): LabelCandidate => ({
  role: 'other',
  text: over.id,
  at: [0, 0],
  priority: 1,
  ...over,
});
const note = (number: number, over: Partial<AnnotationCandidate> = {}): AnnotationCandidate => ({
  id: `annotation-${number}`,
  role: 'annotation',
  annotation: String(number),
  number,
  heading: 'A heading',
  date: '2024',
  body: 'And a body with it',
  label: 'A heading, 2024',
  at: [0, 0],
  priority: 100 - number,
  ...over,
});
const alone = (
  list: readonly Candidate[],
  frame = { width: 600, height: 400 },
  more: Partial<PlacementRequest> = {},
) =>
  place({
    candidates: list,
    camera: { x: 0, y: 0, scale: 10 },
    frame,
    occupied: [],
    measure: (text) => text.length * 7,
    ...more,
  });

describe('a label', () => {
  it('gives way to a more important one, whatever the order', () => {
    const low = label({ id: 'low', priority: 1, room: 1000 });
    const high = label({ id: 'high', priority: 2, room: 1000 });
    for (const list of [
      [low, high],
      [high, low],
    ]) {
      const { words, left } = alone(list, { width: 60, height: 40 });
      expect(words.map(({ id }) => id)).toEqual(['high']);
      expect(left).toEqual([low]);
    }
  });

  it('is left where it outgrows its country, unless the story names that', () => {
    const tiny = label({ id: 'Liechtenstein', room: 20 });
    expect(alone([tiny]).left).toEqual([tiny]);
    expect(alone([{ ...tiny, role: 'named' }]).words).toHaveLength(1);
    const near = { camera: { x: 0, y: 0, scale: 0.2 } };
    expect(alone([tiny], undefined, near).words).toHaveLength(1);
  });

  it('wraps or shrinks before it is given up, and is never smaller than 10.5 pixels', () => {
    const long = label({ id: 'Bosnia and Herzegovina', room: 560 });
    const [wrapped] = alone([long]).words;
    expect(wrapped?.lines.map(({ text }) => text)).toEqual(['Bosnia and', 'Herzegovina']);
    const [shrunk] = alone([label({ id: 'Switzerland', room: 450 })]).words;
    expect(shrunk?.lines[0]?.size).toBeLessThan(12);
    expect(shrunk?.lines[0]?.size).toBeGreaterThanOrEqual(10.5 - 0.06);
  });

  it('stands in the copy of a repeating plane that is nearest the camera', () => {
    const period = 40_000;
    const east = { camera: { x: period + 500, y: 0, scale: 10 }, period };
    const first = alone([label({ id: 'Fiji', room: 900 })], undefined, east);
    expect(first.words[0]?.at).toEqual([period / 10, 0]);
    // Once round the Earth it is the same word, a period farther.
    const again = { camera: { x: 2 * period + 500, y: 0, scale: 10 }, period, previous: first };
    const second = alone([label({ id: 'Fiji', room: 900 })], undefined, again);
    expect(second.words[0]?.box.left).toBeCloseTo((first.words[0]?.box.left ?? 0) + period / 10);
  });
});

describe('an annotation', () => {
  it('is a block where there is room, then a heading, then a numbered dot, then left', () => {
    const forms = [400, 52, 40, 30].map(
      (height) => alone([note(1)], { width: 600, height }).words[0]?.form,
    );
    expect(forms).toEqual(['block', 'heading', 'dot', undefined]);
  });

  it('is left when what it hangs on is out of view or covered', () => {
    expect(alone([note(1, { at: [4000, 0] })]).words).toEqual([]);
    const occupied = [{ left: 280, top: 180, right: 320, bottom: 220 }];
    expect(alone([note(1)], undefined, { occupied }).words).toEqual([]);
  });

  it('shares its point with others as dots, each 24 pixels or more from the next', () => {
    const many = Array.from({ length: 9 }, (_, n) => note(n + 1));
    const { words, left } = alone(many, { width: 200, height: 130 });
    expect(left).toEqual([]);
    const dots = words.flatMap(({ dot }) => dot ?? []);
    expect(dots.length).toBeGreaterThan(5);
    for (const [a, b] of pairs(dots))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
  });

  it('is written towards its leader', () => {
    const cover = (left: number, right: number) => [{ left, right, top: 0, bottom: 400 }];
    const [leftwards] = alone([note(1)], undefined, { occupied: cover(310, 600) }).words;
    expect(leftwards?.lines.every(({ align }) => align === 'right')).toBe(true);
    const [rightwards] = alone([note(1)], undefined, { occupied: cover(0, 290) }).words;
    expect(rightwards?.lines.every(({ align }) => align === 'left')).toBe(true);
  });

  it('prefers the side on which it stood before the zoom', () => {
    const occupied = [{ left: 310, right: 600, top: 0, bottom: 400 }];
    const previous = alone([note(1)], undefined, { occupied });
    const zoomed = { camera: { x: 0, y: 0, scale: 8 } };
    const [free] = alone([note(1)], undefined, zoomed).words;
    const [loyal] = alone([note(1)], undefined, { ...zoomed, previous }).words;
    expect(free?.box.left).toBeGreaterThan(0);
    expect(loyal?.box.right).toBeLessThan(0);
  });

  it('becomes a block again when there is room', () => {
    const previous = alone([note(1)], { width: 600, height: 40 });
    expect(previous.words[0]?.form).toBe('dot');
    const [word] = alone([note(1)], undefined, { previous }).words;
    expect(word?.form).toBe('block');
  });

  it('stands at the story’s first view: the visit as a block, none of them lost', () => {
    for (const in_ of ['ar', 'en'] as const) {
      const [x, y] = project([75, 62]);
      const frame = { width: 1028, height: 847 };
      const { words } = placed(in_, { camera: { x, y, scale: 11.3 }, frame, occupied: [] });
      const notes = words.filter(({ of }) => of.role === 'annotation');
      const first = notes.find(({ id }) => id === `annotation-${story.annotations[0]?.id}`);
      expect(first?.form).toBe('block');
      const shown = notes.filter(({ form }) => form !== 'dot').length;
      expect(shown).toBeGreaterThanOrEqual(6);
    }
  });
});
