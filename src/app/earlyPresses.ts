/**
 * Presses on what needs the page's scripts, before those are there: each is seen to be waited for, and done when the
 * page is alive. The Escape key calls them off.
 */

/** Of a control: the numbers of its presses, of all that there were. */
const awaited = 'data-awaited';
/** Of the root, once the page is alive. */
const alive = 'data-alive';

/** Called by the page's own script, before there is anything to press. */
export function keepPresses(): void {
  for (const [type, keep] of Object.entries({ click: press, keydown: callOff, input: putBack }))
    document.addEventListener(type, keep, { capture: true });
}

/** Does what was pressed, in that order; from then on the page answers by itself. */
export async function answerPresses(): Promise<void> {
  document.documentElement.setAttribute(alive, '');
  const presses = controlsAwaited().flatMap((control) =>
    (control.getAttribute(awaited) ?? '').split(' ').map((order) => ({ control, order: +order })),
  );
  for (const { control } of presses.sort((a, b) => a.order - b.order)) {
    // Each finds what the one before it has changed.
    await new Promise((resolve) => setTimeout(resolve));
    control.removeAttribute(awaited);
    control.click();
  }
}

function controlsAwaited(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[${awaited}]`)];
}

let presses = 0;

function press(event: Event): void {
  const control = early(event)?.closest('button,[type="checkbox"],[type="radio"]');
  if (!control) return;
  event.preventDefault();
  const before = control.getAttribute(awaited);
  control.setAttribute(awaited, `${before === null ? '' : `${before} `}${++presses}`);
}

function callOff(event: Event): void {
  if (early(event) && (event as KeyboardEvent).key === 'Escape')
    for (const control of controlsAwaited()) control.removeAttribute(awaited);
}

/** A slider stays where what it moves is. */
function putBack(event: Event): void {
  const slider = early(event);
  if (slider instanceof HTMLInputElement && slider.type === 'range')
    slider.value = slider.defaultValue;
}

/** What an event is on, as long as the page isn't alive. */
function early({ target }: Event): Element | undefined {
  const isEarly = target instanceof Element && !document.documentElement.hasAttribute(alive);
  return isEarly ? target : undefined;
}
