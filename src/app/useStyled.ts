/** Whether the page has the sheet that it fetches, whole: it may be missing, late, cut short, or no style sheet. */
import { useEffect, useState } from 'react';

/** Set by the end of the sheet (`endOfStyles.ts`). */
const property = '--styled';

/** Undefined until it is known. */
export function useStyled(): boolean | undefined {
  const [styled, setStyled] = useState<boolean>();
  useEffect(() => {
    const { head } = document;
    const look = () => {
      const whole = getComputedStyle(document.documentElement).getPropertyValue(property) !== '';
      const links = [...head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
      if (!whole && links.some(({ sheet }) => sheet === null)) return;
      // A part of a sheet hides more than it shows.
      if (!whole) for (const link of links) link.disabled = true;
      setStyled(whole);
    };
    const fail = () => setStyled(false);
    look();
    // Of the head's links; such an event doesn't bubble.
    head.addEventListener('load', look, { capture: true });
    head.addEventListener('error', fail, { capture: true });
    return () => {
      head.removeEventListener('load', look, { capture: true });
      head.removeEventListener('error', fail, { capture: true });
    };
  }, []);
  return styled;
}
