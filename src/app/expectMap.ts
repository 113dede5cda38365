/** The first paint is of the whole map, aimed: one of a part of it would only be done over again. */
import { aimId } from './aimFunction';

/** Milliseconds that it is waited for: on a slower line a reader sees what there is. */
const longest = 1000;

/** For browsers that can wait for a part of the page. */
export function expectMap(): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'expect', href: `#${aimId}`, blocking: 'render' });
  document.head.append(link);
  setTimeout(() => link.remove(), longest);
}
