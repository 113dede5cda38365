/**
 * Fonts of its own are those of a page whose line brings them before its words, or that has them already: where they
 * would come too late, they would take from what is read.
 */

/**
 * Milliseconds from a page's request to its first lines. A font takes as long again, and browsers hold the first words
 * back for such fonts by a tenth of a second at most.
 */
const promptly = 120;

export function takeOwnFonts(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const waited = performance.now() - (visit?.requestStart ?? 0);
  if (waited >= promptly && !hasWorker()) return;
  document.documentElement.dataset.fonts = 'own';
  // They stand before the page's script.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[as="font"]'))
    link.rel = 'preload';
}

/** Then what the page asks for is kept, its fonts among it. */
function hasWorker(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    // Forbidden with all else that would be kept.
    return false;
  }
}
