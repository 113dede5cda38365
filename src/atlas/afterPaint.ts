/** Does a task when the next frame has been painted: nothing seen waits for it, and the page knows where all stands. */

/** @returns what calls it off */
export function afterPaint(task: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
