/** Work that can be done in small steps, done without a pause: for whom nobody waits. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
