/** Keeps a failure inside: what is around it goes on. */
import { Component, type ReactNode } from 'react';

interface GuardedProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

export class Guarded extends Component<GuardedProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
