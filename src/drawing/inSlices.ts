/** Work that can be done in small steps, done with pauses in which the page answers; in a pause its `return` ends it. */

/** Milliseconds: on a processor a quarter as fast, with a step that takes longer than most, still below 50. */
const slice = 8;

/** @returns in a task of its own: what is made of the result takes its time as well */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (let step = work.next(); ; ) {
    const began = performance.now();
    while (!step.done && performance.now() - began < slice) step = work.next();
    await new Promise((resume) => setTimeout(resume));
    if (step.done) return step.value;
  }
}
