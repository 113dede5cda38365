/** How wide text is in the page's fonts: measured again when those have come that the page shows. */
import { useEffect, useState } from 'react';
import type { Measure } from '../drawing/wordStyle';
import { measureInBrowser } from './measureInBrowser';

/** @param sample by whose width one font is told from another */
export function useMeasure(sample: string): Measure {
  const [measure, setMeasure] = useState(() => measureInBrowser());
  useEffect(() => {
    let current = true;
    document.fonts.ready.then(() => {
      if (!current) return;
      const now = measureInBrowser();
      setMeasure((before: Measure) => (isSame(before, now, sample) ? before : now));
    });
    return () => {
      current = false;
    };
  }, [sample]);
  return measure;
}

function isSame(one: Measure, other: Measure, sample: string): boolean {
  return (['heading', 'body'] as const).every(
    (style) => one(sample, style) === other(sample, style),
  );
}
