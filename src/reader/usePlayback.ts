/** Steps through the moments by itself, until their end or until the reader does something else. */
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds that a moment stays: long enough to read its heading. */
const stay = 2500;

/** Keys that lead about the page, or wait for another key. */
const idleKeys = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'];

export interface Playback {
  readonly playing: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Moments count from 0. `step` is told where to go, and whether it goes on from its last step;
 * `button` is the one that starts and stops: a press on it is left to it.
 */
export function usePlayback(
  { at, last }: { readonly at: number; readonly last: number },
  step: (to: number, continued: boolean) => void,
  button: RefObject<HTMLElement | null>,
): Playback {
  const [playing, setPlaying] = useState(false);
  const goTo = (to: number, continued: boolean) => {
    setPlaying(to < last);
    step(to, continued);
  };
  const goOn = useEffectEvent(() => goTo(at + 1, true));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every moment reached stays as long
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(goOn, stay);
    return () => clearTimeout(timer);
  }, [playing, at]);

  useEffect(() => {
    if (!playing) return;
    const stop = () => setPlaying(false);
    const acted = (event: Event) => {
      const idle = event instanceof KeyboardEvent && idleKeys.includes(event.key);
      const own = event.target instanceof Node && button.current?.contains(event.target);
      if (!idle && !own) stop();
    };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    document.addEventListener('pointerdown', acted, options);
    document.addEventListener('keydown', acted, options);
    document.addEventListener('visibilitychange', stop, options);
    window.addEventListener('popstate', stop, options);
    return () => listening.abort();
  }, [playing, button]);

  return {
    playing,
    start: () => goTo(at < last ? at + 1 : 0, false),
    stop: () => setPlaying(false),
  };
}
