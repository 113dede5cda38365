/** Whether the page has the sheet that it fetches. */
import { useEffect, useState } from 'react';
import { hasLaterSheet, onSheet, withoutLaterSheet } from './laterSheet';

/** Undefined until it is known. */
export function useStyled(): boolean | undefined {
  const [styled, setStyled] = useState<boolean>();
  useEffect(() => {
    const look = (failed: boolean) => {
      const now = failed ? false : hasLaterSheet();
      if (now === false) withoutLaterSheet();
      setStyled(now);
    };
    look(false);
    return onSheet(look);
  }, []);
  return styled;
}
