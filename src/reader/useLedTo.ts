/** Leads the reader's eye to the words of what has been chosen on the map, in a list or by the address. */
import { type RefObject, useEffect } from 'react';
import { scrollportOf } from './scrollport';

export interface LedRequest {
  /** Changes with every choice. */
  readonly choice: string;
  /** Ids of its passages, in article order. */
  readonly passages: readonly string[];
  /** Whether the choice was made in the text itself, where the reader already is. */
  readonly chosenHere: RefObject<boolean>;
  /** Is set by every choice. */
  readonly led: RefObject<boolean>;
}

/** Scrolls to the first passage unless one is in sight; the focus stays where it is. */
export function useLedTo(request: LedRequest): void {
  const { choice, chosenHere, led } = request;
  const passages = request.passages.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice may have the same passages.
  useEffect(() => {
    const here = chosenHere.current;
    chosenHere.current = false;
    led.current = true;
    if (here || passages === '') return;
    const elements = passages.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const [first] = elements;
    if (!first || elements.some(isInSight)) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const tall = first.getBoundingClientRect().height > scrollportOf(first).height;
    first.scrollIntoView({
      block: tall ? 'start' : 'center',
      behavior: still ? 'instant' : 'smooth',
    });
  }, [choice, passages, chosenHere, led]);
}

/** Wholly within the column, clear of what sticks to its top. */
function isInSight(passage: Element): boolean {
  const { top, bottom } = passage.getBoundingClientRect();
  const frame = scrollportOf(passage);
  return top >= frame.top && bottom <= frame.bottom;
}
