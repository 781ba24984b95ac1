import * as React from 'react';

/**
 * React 17's browser build lacks the JSX runtime that Fluent UI v9 was compiled for; the old function does the same.
 */
export const Fragment = React.Fragment;

type Props = Record<string, unknown> & { children?: React.ReactNode };

export function jsx(type: React.ElementType, props: Props, key?: React.Key): React.ReactElement {
  return React.createElement(type, key === undefined ? props : { ...props, key });
}

export function jsxs(type: React.ElementType, { children, ...props }: Props, key?: React.Key): React.ReactElement {
  const list = Array.isArray(children) ? children : [children];
  return React.createElement(type, key === undefined ? props : { ...props, key }, ...list);
}
