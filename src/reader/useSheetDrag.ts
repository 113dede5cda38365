/** Drags the sheet by its head: the page's rows follow the finger, and let go it comes to rest at one of its heights. */
import { useEffect, useRef } from 'react';
import { heightReleased, type SheetHeight } from './sheetHeight';

/** On what the sheet can be dragged by; the style sheet gives it `touch-action: none` where there is a sheet. */
export const sheetHead = { 'data-sheet-head': '' } as const;
const headSelector = '[data-sheet-head]';

/** Pixels from which on a movement is a drag and no press. */
const slack = 6;

/** Milliseconds after which a finger that holds still doesn't flick. */
const restful = 80;

/** The rows while a finger holds the sheet (as the page's grid has them). */
const rows = { map: '--map-row', text: '--text-row' };

interface Drag {
  readonly pointer: number;
  /** Pixels from the screen's top. */
  readonly start: number;
  /** The sheet's own then, pixels. */
  readonly height: number;
  moved: boolean;
  /** Pixels a millisecond, upwards, at the latest movement. */
  speed: number;
  y: number;
  time: number;
}

/** @param onRelease told while the rows still stand where the finger left them */
export function useSheetDrag(from: SheetHeight, onRelease: (to: SheetHeight) => void): void {
  const now = useRef({ from, onRelease });
  now.current = { from, onRelease };
  useEffect(function followTheFinger() {
    let drag: Drag | undefined;
    const taken = ({ target, isPrimary, button, pointerId, clientY, timeStamp }: PointerEvent) => {
      const head = (target as Element).closest(headSelector);
      if (!head || !isPrimary || button !== 0 || getComputedStyle(head).touchAction !== 'none')
        return;
      const height = window.innerHeight - head.getBoundingClientRect().top;
      const [y, time] = [clientY, timeStamp];
      drag = { pointer: pointerId, start: y, height, moved: false, speed: 0, y, time };
    };
    const moved = ({ pointerId, clientY, timeStamp }: PointerEvent) => {
      if (drag?.pointer !== pointerId) return;
      const up = drag.start - clientY;
      if (!drag.moved && Math.abs(up) < slack) return;
      drag.moved = true;
      if (timeStamp > drag.time) drag.speed = (drag.y - clientY) / (timeStamp - drag.time);
      drag.y = clientY;
      drag.time = timeStamp;
      holdAt(drag.height + up);
    };
    const released = ({ pointerId, clientY, timeStamp }: PointerEvent) => {
      if (drag?.pointer !== pointerId) return;
      const { moved, start, height, time } = drag;
      const speed = timeStamp - time < restful ? drag.speed : 0;
      drag = undefined;
      if (!moved) return;
      dropClick();
      const share = (height + start - clientY) / window.innerHeight;
      const { from, onRelease } = now.current;
      onRelease(heightReleased({ from, share, speed }));
      letGo();
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('pointerdown', taken, { signal });
    document.addEventListener('pointermove', moved, { signal });
    document.addEventListener('pointerup', released, { signal });
    document.addEventListener('pointercancel', released, { signal });
    return () => {
      listening.abort();
      letGo();
    };
  }, []);
}

function holdAt(pixels: number): void {
  const { style } = document.body;
  style.setProperty(rows.map, 'minmax(0, 1fr)');
  style.setProperty(rows.text, `${Math.max(0, Math.round(pixels))}px`);
  document.body.dataset.dragging = '';
}

function letGo(): void {
  for (const row of Object.values(rows)) document.body.style.removeProperty(row);
  delete document.body.dataset.dragging;
}

/** The press that a drag ends with is none on the link or button under it. */
function dropClick(): void {
  const drop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', drop, { capture: true, once: true });
  window.setTimeout(() => document.removeEventListener('click', drop, { capture: true }));
}
