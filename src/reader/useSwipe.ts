/** Tells a finger's swipe to the left or the right from a press or a scroll. */
import { type PointerEvent, useRef } from 'react';

/** CSS pixels from which a movement is meant. */
const shortest = 48;

/** The handlers of what is swiped; its style sheet says `touch-action: pan-y`. */
export function useSwipe(onSwipe: (towards: 'left' | 'right') => void) {
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      // A mouse selects text by the same movement; a second finger zooms.
      from.current = pointerType !== 'mouse' && isPrimary ? { x: clientX, y: clientY } : undefined;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (!from.current) return;
      const along = clientX - from.current.x;
      const across = clientY - from.current.y;
      from.current = undefined;
      if (Math.abs(along) < shortest || Math.abs(along) < 2 * Math.abs(across)) return;
      onSwipe(along < 0 ? 'left' : 'right');
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
  };
}
