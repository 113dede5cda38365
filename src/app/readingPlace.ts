/**
 * How far the words are scrolled, for a reader who leaves them for a country before the map is alive and comes back:
 * browsers know it of pages only.
 */
export function keepReadingPlace(): void {
  const column = () => document.querySelector('main');
  let readTo = 0;
  document.addEventListener('click', () => {
    if (!window.location.hash) readTo = column()?.scrollTop ?? 0;
  });
  window.addEventListener('hashchange', () => {
    if (!window.location.hash && !document.querySelector('.picture.live'))
      column()?.scrollTo(0, readTo);
  });
}
