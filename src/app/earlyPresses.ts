/**
 * Presses on what needs the page's scripts, before those are there: each is seen to be waited for, and done when the
 * page is alive.
 */

const awaited = 'data-awaited';
/** Of the root, once the page is alive. */
const alive = 'data-alive';

/** Called by the page's own script, before there is anything to press. */
export function keepPresses(): void {
  document.addEventListener('click', keep, { capture: true });
}

/** Does what was pressed, in that order; from then on the page answers by itself. */
export function answerPresses(): void {
  document.documentElement.setAttribute(alive, '');
  const pressed = [...document.querySelectorAll<HTMLElement>(`[${awaited}]`)];
  const order = (control: Element) => Number(control.getAttribute(awaited));
  for (const control of pressed.sort((a, b) => order(a) - order(b))) {
    control.removeAttribute(awaited);
    control.click();
  }
}

let presses = 0;

function keep(event: Event): void {
  const { target } = event;
  if (!(target instanceof Element) || document.documentElement.hasAttribute(alive)) return;
  const control = target.closest('button,[type="checkbox"],[type="radio"]');
  if (!control) return;
  event.preventDefault();
  // Pressed twice, a box is as it was.
  if (control.matches(`[type="checkbox"][${awaited}]`)) control.removeAttribute(awaited);
  else control.setAttribute(awaited, `${++presses}`);
}
