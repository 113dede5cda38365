/** Work that can be done in small steps, done with pauses in which the page answers; in a pause its `return` ends it. */

/** Milliseconds: on a processor a quarter as fast, with a step that takes longer than most, still below 50. */
const slice = 8;

export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const began = performance.now();
    while (performance.now() - began < slice) {
      const { done, value } = work.next();
      if (done) return value;
    }
    await new Promise((resume) => setTimeout(resume));
  }
}
