/** Widths of map labels, as the browser sets them. */
import { type Measure, wordStyle } from '../drawing/wordStyle';

/** A measure for the page's own sans family, which keeps what it has measured; the fonts should have loaded. */
export function measureInBrowser(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-sans');
  const widths = new Map<string, number>();
  return (text, style) => {
    const { size, weight } = wordStyle[style];
    if (!context) return text.length * size;
    const key = `${style} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = `${weight} ${size}px ${family}`;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}
