/** How wide text is in the page's fonts: measured again when those have come that the page shows. */
import { useEffect, useState } from 'react';
import type { Measure } from '../drawing/wordStyle';
import { measureInBrowser } from './measureInBrowser';

/** @param sample by whose width one font is told from another */
export function useMeasure(sample: string): Measure {
  const [measured, setMeasured] = useState(() => measuredNow(sample));
  useEffect(() => {
    let current = true;
    document.fonts.ready.then(() => {
      if (!current) return;
      const now = measuredNow(sample);
      setMeasured((before) => (before.width === now.width ? before : now));
    });
    return () => {
      current = false;
    };
  }, [sample]);
  return measured.measure;
}

/** With the sample's width in the fonts that are there now. */
function measuredNow(sample: string): { readonly measure: Measure; readonly width: number } {
  const measure = measureInBrowser();
  return { measure, width: measure(sample, 'heading') + measure(sample, 'body') };
}
