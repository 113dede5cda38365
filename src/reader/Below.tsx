/** What stands below what is seen of a panel at first: it is rendered behind the paint of that. */
import { type ReactNode, useDeferredValue } from 'react';

export interface BelowProps {
  /** What the panel is about: when that changes, this waits anew. */
  readonly subject: string;
  readonly children: ReactNode;
}

/** Outside a browser all is there at once. */
const nothingIsPainted = typeof document === 'undefined';

export function Below({ subject, children }: BelowProps) {
  const painted = useDeferredValue(subject, nothingIsPainted ? subject : '');
  return painted === subject ? children : null;
}
