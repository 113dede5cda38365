import { expect, it, vi } from 'vitest';
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
    // Far more than a slice has time for.
    while (steps < 10_000_000) {
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

it('pauses before a processor a quarter as fast would have been busy for 50 ms', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  function* steps(): Generator<void, void> {
    for (let step = 1; step <= 96; step++) {
      now += 1;
      yield;
    }
  }
  await inSlices(steps());
  expect(pauses.mock.calls.length).toBeGreaterThanOrEqual(96 / 12);
  vi.restoreAllMocks();
});

it('gives the result in a task of its own', async () => {
  const order: string[] = [];
  function* short(): Generator<void, string> {
    yield;
    return 'result';
  }
  const result = inSlices(short()).then((given) => order.push(given));
  setTimeout(() => order.push('another task'));
  queueMicrotask(() => order.push('the same task'));
  await result;
  expect(order[0]).toBe('the same task');
});
