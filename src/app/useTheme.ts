/** The style sheet follows the document's theme; without one, the reader's system. */
import { useEffect } from 'react';
import type { Theme } from '../view/view';

export function useTheme(theme: Theme | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
