/** The style sheet follows the document's theme; without one, the reader's system. */
import { useEffect, useRef } from 'react';
import type { Theme } from '../view/view';

export function useTheme(theme: Theme | undefined): void {
  const rendered = useRef(false);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme !== undefined) dataset.theme = theme;
    // The first render knows no address, and the page has its theme before it (`beforePaint.ts`).
    else if (rendered.current) delete dataset.theme;
    rendered.current = true;
  }, [theme]);
}
