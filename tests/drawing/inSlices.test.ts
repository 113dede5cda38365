import { expect, it } from 'vitest';
import { inSlices } from '../../src/drawing/inSlices';

it('does all steps and gives what comes of them', async () => {
  const done: number[] = [];
  function* counting(): Generator<void, string> {
    for (let step = 1; step <= 3; step++) {
      done.push(step);
      yield;
    }
    return 'all';
  }
  expect(await inSlices(counting())).toBe('all');
  expect(done).toEqual([1, 2, 3]);
});

it('pauses, and does nothing more of what is ended in a pause', async () => {
  let [steps, finished] = [0, false];
  function* endless(): Generator<void, string | undefined> {
    while (steps < Number.MAX_SAFE_INTEGER) {
      steps += 1;
      yield;
    }
    finished = true;
    return 'all';
  }
  const work = endless();
  const result = inSlices(work);
  const before = steps;
  expect(before).toBeGreaterThan(0);
  work.return(undefined);
  expect(await result).toBeUndefined();
  expect([steps, finished]).toEqual([before, false]);
});
