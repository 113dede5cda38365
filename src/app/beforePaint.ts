/** Stands in every story page itself, before all that is painted: does what can't wait for the page's scripts. */
import { offerAim } from './aimPicture';
import { askedOnce } from './askedOnce';
import { keepPresses } from './earlyPresses';
import { takeOwnFonts } from './ownFonts';
import { keepReadingPlace } from './readingPlace';

const root = document.documentElement;
const theme = askedOnce('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
if (askedOnce('embed') === 'compact') root.dataset.embed = 'compact';
takeOwnFonts();

// A script that doesn't come, or came cut short: the notice that waits in the page need wait no longer.
window.addEventListener(
  'error',
  ({ target, error }) => {
    if (target instanceof HTMLScriptElement || error instanceof SyntaxError)
      root.classList.add('stopped');
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
offerAim();
// Once what is chosen has been marked.
keepReadingPlace();
