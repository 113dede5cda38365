/**
 * A link to a view of this page, which opens in the page itself where the reader asks for nothing else. Without scripts
 * a country's leads to its entry in the list.
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
      href={encode(to) + (to.country === undefined ? '' : `#${to.country}`)}
      aria-current={current === true || undefined}
      onClick={choose}
    >
      {children}
    </a>
  );
}
