/** Stands in every story page itself, before all that is painted: the first paint is as the address asks for it. */
import { offerAim } from './aimPicture';
import { askedOnce } from './askedOnce';
import { expectMap } from './expectMap';
import { takeOwnFonts } from './ownFonts';

const root = document.documentElement;
const theme = askedOnce('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
if (askedOnce('embed') === 'compact') root.dataset.embed = 'compact';
// The legend of other layers, or of another moment, than the page comes with has other lines.
if (['layers', 'moment', 'step'].some((name) => askedOnce(name) !== null)) root.dataset.layers = '';
// A page that has ended without its last part was cut short: the notice that waits in it need wait no longer.
document.addEventListener('DOMContentLoaded', () => {
  if (!document.querySelector('.untold')) root.classList.add('stopped');
});
expectMap();
takeOwnFonts();
offerAim();
