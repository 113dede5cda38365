/** Runs in every story's page: a style sheet that is late no longer keeps the words from being seen. */

/** Milliseconds, after which a reader would rather have plain words than none. */
const patience = 6000;

/** A browser paints nothing before the sheets that a page came with; one put in by script it doesn't wait for. */
export const lateStyles = `setTimeout(()=>{for(const l of document.querySelectorAll('[rel=stylesheet]'))l.sheet||l.replaceWith(l.cloneNode())},${patience})`;
