/** How far a story's page is. Its drawn map answers a click: by the country's entry in the list, then by its panel. */
import type { Signs } from './recorder';

export const storySigns = {
  drawn: '.picture > .words, .picture.live .words > *',
  named: '.picture ~ *, .picture.live .words > *',
  clickable: '.picture > .phone, .picture.live .words > *',
  alive: '.picture.live .words > *',
  panel: '#panel-heading, #countries li:target > a > span:first-child',
} as const satisfies Signs;
