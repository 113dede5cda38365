/** How wide text is in the page's fonts: measured again when they have come. */
import { useEffect, useState } from 'react';
import type { Measure } from '../drawing/wordStyle';
import { measureInBrowser } from './measureInBrowser';

export function useMeasure(): Measure {
  const [measure, setMeasure] = useState(() => measureInBrowser());
  useEffect(() => {
    let current = true;
    document.fonts.ready.then(() => {
      if (current) setMeasure(() => measureInBrowser());
    });
    return () => {
      current = false;
    };
  }, []);
  return measure;
}
