import * as React from 'react';

/** What the heading of each state without a hub has: it names the region, and takes the focus of whoever led there. */
export interface Heading {
  readonly id: string;
  readonly ref: React.RefObject<HTMLHeadingElement>;
  readonly tabIndex: -1;
}
