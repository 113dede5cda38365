/** The Escape key closes what is open, wherever the focus is. */
import { useLayoutEffect } from 'react';

export function useEscape(active: boolean, onEscape: () => void): void {
  // With the panel itself: a reader may press as soon as it is seen.
  useLayoutEffect(() => {
    if (!active) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [active, onEscape]);
}
