/** What a page of others holds to show a view in its midst. */
import { escaped } from '../drawing/escaped';

/** Pixels; the frame takes the height that the view asks for, within these. */
const heights = { first: 480, least: 200, most: 900 };

/** A frame, and the few lines by which it takes the height that `useEmbedded` asks for. */
export function embedCode(address: string, title: string): string {
  const url = new URL(address);
  url.searchParams.set('embed', 'compact');
  const { first, least, most } = heights;
  return [
    `<iframe src="${escaped(url.href)}" title="${escaped(title)}" width="100%" height="${first}" style="border:0" loading="lazy" allow="fullscreen"></iframe>`,
    '<script>',
    "addEventListener('message', function (event) {",
    '  var said = event.data;',
    "  if (!said || said.type !== 'article-atlas:height' || typeof said.height !== 'number') return;",
    "  document.querySelectorAll('iframe').forEach(function (frame) {",
    '    if (frame.contentWindow === event.source)',
    `      frame.height = Math.min(${most}, Math.max(${least}, said.height || ${first}));`,
    '  });',
    '});',
    '</script>',
  ].join('\n');
}
