/**
 * A link to a view of this page, which opens in the page itself where the reader asks for nothing else. Without scripts
 * it leads to what stands in the page of that: an entry in a list, or a passage.
 */
import type { MouseEvent, ReactNode } from 'react';
import { encode } from '../view/address';
import type { View } from '../view/view';

export interface ViewLinkProps {
  readonly to: View;
  /** Whether the view is open. */
  readonly current?: boolean;
  readonly className?: string | undefined;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

export function ViewLink({ to, current, className, onChoose, children }: ViewLinkProps) {
  const choose = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose();
  };
  return (
    <a
      className={className}
      href={encode(to) + fragmentOf(to)}
      aria-current={current === true || undefined}
      onClick={choose}
    >
      {children}
    </a>
  );
}

/** Of the annotation's entry in the list. */
export function entryId(annotation: string): string {
  return `annotation-${annotation}`;
}

function fragmentOf({ country, annotation, passage }: View): string {
  const id = country ?? (annotation === undefined ? passage : entryId(annotation));
  return id === undefined ? '' : `#${id}`;
}
