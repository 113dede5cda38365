/** Whether the reader's last input was by mouse or finger: then what has the focus needs no showing. */
import { type RefObject, useEffect, useRef } from 'react';

/** `:focus-visible` doesn't tell: a click on what takes no focus, and a script that gives it, look like a key. */
export function usePointerLast(): RefObject<boolean> {
  const last = useRef(false);
  useEffect(() => {
    const told = ({ type }: Event) => {
      last.current = type === 'pointerdown';
    };
    document.addEventListener('pointerdown', told, { capture: true });
    document.addEventListener('keydown', told, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', told, { capture: true });
      document.removeEventListener('keydown', told, { capture: true });
    };
  }, []);
  return last;
}
