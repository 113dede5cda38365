/** Where a share of a bar's breadth lies, as SVG writes it: bars begin where the language's lines begin. */

/** @param share from 0, the bar's beginning, to 1 */
export function percentAlong(share: number, direction: 'ltr' | 'rtl'): string {
  return `${Number(((direction === 'rtl' ? 1 - share : share) * 100).toFixed(2))}%`;
}
