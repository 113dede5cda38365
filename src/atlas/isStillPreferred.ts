/** Whether the reader wants no motion. */
export function isStillPreferred(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
