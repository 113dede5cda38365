/** What a reader has asked for and waits for. */

/** Milliseconds. */
const patience = 20_000;

/** Fails, too, when it takes longer than a reader waits: something is said then. */
export function inTime<Content>(awaited: Promise<Content>): Promise<Content> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it takes too long')), patience);
    awaited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
