/** Widths of map labels, as the browser sets them. */
import { onceForEach } from '../drawing/onceForEach';
import { type Measure, wordStyle } from '../drawing/wordStyle';

/** A measure for the page's own sans family; the fonts should have loaded. */
export function measureInBrowser(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-sans');
  return onceForEach((text, style) => {
    const { size, weight } = wordStyle[style];
    if (!context) return text.length * size;
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  });
}
