/** Keeps a failure inside: nothing is left of what failed, and what is around it goes on. */
import { Component, type ReactNode } from 'react';

interface GuardedProps {
  readonly onFailure: () => void;
  readonly children: ReactNode;
}

export class Guarded extends Component<GuardedProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
