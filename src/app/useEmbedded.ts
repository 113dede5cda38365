/** The compact layout within a page of others, which is told how high the view wants to be. */
import { useEffect } from 'react';

/** Pixels. */
const heights = { least: 320, most: 640 };
/** Of the width. */
const share = 0.75;

export function useEmbedded(embedded: boolean): void {
  useEffect(() => {
    if (!embedded) return;
    const { documentElement } = document;
    documentElement.dataset.embed = 'compact';
    const tell = () => {
      const wanted = Math.round(documentElement.clientWidth * share);
      const height = Math.min(heights.most, Math.max(heights.least, wanted));
      // Whoever embeds may know it: it says nothing else.
      if (window.parent !== window)
        window.parent.postMessage({ type: 'article-atlas:height', height }, '*');
    };
    const widths = new ResizeObserver(tell);
    widths.observe(documentElement);
    return () => {
      widths.disconnect();
      delete documentElement.dataset.embed;
    };
  }, [embedded]);
}
