import * as React from 'react';

export interface BoundaryProps {
  /** What stands there when something within cannot be shown. */
  fallback(error: Error): React.ReactNode;
}

/**
 * What breaks within costs its own place and nothing else: a body that breaks the cleaning costs the body, a fault of ours costs the
 * article, and the cards behind it stay. React knows no such boundary but a class.
 */
export class Boundary extends React.Component<BoundaryProps, { readonly error: Error | undefined }> {
  public static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  public state: { readonly error: Error | undefined } = { error: undefined };

  public render(): React.ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : this.props.fallback(error);
  }
}
