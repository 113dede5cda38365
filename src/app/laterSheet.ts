/** The sheet that a page fetches for what it doesn't show at once: it may be missing, late, cut short, or no sheet. */

/** Set by the end of the sheet (`endOfStyles.ts`). */
const property = '--styled';
/** Milliseconds, after which a reader would rather have the page without it. */
const patience = 6000;

/** Whether it is there, whole; undefined for as long as it may come. */
export function hasLaterSheet(): boolean | undefined {
  if (getComputedStyle(document.head).getPropertyValue(property) !== '') return true;
  return links().some(({ sheet }) => sheet === null) ? undefined : false;
}

/** Calls back whenever a sheet has come or failed. @returns ends it */
export function onSheet(call: (failed: boolean) => void): () => void {
  const heard = ({ type, target }: Event) => {
    // Fonts and icons are links, too.
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') call(type === 'error');
  };
  // Such an event doesn't bubble.
  for (const type of ['load', 'error']) document.addEventListener(type, heard, { capture: true });
  return () => {
    for (const type of ['load', 'error'])
      document.removeEventListener(type, heard, { capture: true });
  };
}

/** A part of a sheet hides more than it shows. */
export function withoutLaterSheet(): void {
  for (const link of links()) link.disabled = true;
}

/** When it has come or failed, or has been waited for long enough: what opens before it would stand anywhere. */
export function laterSheetSettled(): Promise<void> {
  if (hasLaterSheet() !== undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      end();
      resolve();
    };
    const end = onSheet((failed) => {
      if (failed || hasLaterSheet() !== undefined) done();
    });
    setTimeout(done, patience);
  });
}

function links(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
}
