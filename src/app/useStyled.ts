/** Whether the page has its style sheet, whole: it may be missing, late, cut short, or no style sheet. */
import { useEffect, useState } from 'react';

/** Set by the end of the sheet (`endOfStyles.ts`). */
const property = '--styled';

/** Undefined until it is known. */
export function useStyled(): boolean | undefined {
  const [styled, setStyled] = useState<boolean>();
  useEffect(() => {
    const look = () => {
      const style = getComputedStyle(document.documentElement);
      const whole = style.getPropertyValue(property) !== '';
      // A part of the sheet hides more than it shows.
      if (!whole) for (const sheet of document.styleSheets) sheet.disabled = true;
      setStyled(whole);
    };
    look();
    // Of the head's links; such an event doesn't bubble.
    document.head.addEventListener('load', look, { capture: true });
    return () => document.head.removeEventListener('load', look, { capture: true });
  }, []);
  return styled;
}
