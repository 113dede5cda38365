/** A few words beside what is pointed at, where the map has no room for them. */
import { useCallback } from 'react';
import style from './Tip.module.css';

export interface TipText {
  readonly heading: string;
  readonly date?: string | undefined;
  readonly body?: string | undefined;
}

/** Pixels from the map's upper left corner. */
export interface TipPlace {
  readonly text: TipText;
  readonly x: number;
  readonly y: number;
}

/** Between the words and what they are about, pixels. */
const gap = 14;

/** What it says is said to screen readers by the element that it stands beside. */
export function Tip({
  text,
  x,
  y,
  frame,
}: TipPlace & { readonly frame: { readonly width: number; readonly height: number } }) {
  const place = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const { offsetWidth: width, offsetHeight: height } = element;
      const left = Math.min(Math.max(x - width / 2, 4), frame.width - width - 4);
      const above = y - gap - height;
      element.style.setProperty('--x', `${left}px`);
      element.style.setProperty('--y', `${above > 4 ? above : y + gap}px`);
    },
    [x, y, frame],
  );
  return (
    <div ref={place} className={style.tip} aria-hidden="true">
      <strong>{text.heading}</strong>
      {text.date === undefined ? null : <span className={style.date}>{text.date}</span>}
      {text.body === undefined ? null : <span>{text.body}</span>}
    </div>
  );
}
