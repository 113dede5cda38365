/** Stands in every story page itself, behind its map: what a reader does before the page's scripts have come is not lost. */
import { keepPresses } from './earlyPresses';
import { keepReadingPlace } from './readingPlace';

// A script that doesn't come, or came cut short: the notice that waits in the page need wait no longer.
window.addEventListener(
  'error',
  ({ target, error }) => {
    if (target instanceof HTMLScriptElement || error instanceof SyntaxError)
      document.documentElement.classList.add('stopped');
  },
  { capture: true },
);
// The page's own address: as a link it is without what led to a country.
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element && event.target.matches('a[href=""]'))) return;
  event.preventDefault();
  window.location.reload();
});

keepPresses();
// Once what is chosen has been marked.
keepReadingPlace();
