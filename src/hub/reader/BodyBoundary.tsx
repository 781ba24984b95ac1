import * as React from 'react';

export interface BodyBoundaryProps {
  /** What stands there when the body cannot be shown. */
  readonly fallback: React.ReactNode;
}

/**
 * A browser in which HTML cannot be made safe, or a body that breaks the cleaning, costs the body and nothing else. React
 * knows no such boundary but a class.
 */
export class BodyBoundary extends React.Component<BodyBoundaryProps, { readonly failed: boolean }> {
  public static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  public state = { failed: false };

  public render(): React.ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
