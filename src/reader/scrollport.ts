/** The part of the column of words that can be seen: the column scrolls, or on the smallest screens the page. */

/** Pixels from the top of the screen. */
export interface Scrollport {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** Of the column that an element stands in, clear of the head that sticks to its top. */
export function scrollportOf(element: Element): Scrollport {
  const column = element.closest('main');
  const box = (column ?? document.documentElement).getBoundingClientRect();
  const top = Math.max(box.top, 0) + (column?.querySelector('nav')?.clientHeight ?? 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  return { top, bottom, height: bottom - top };
}
