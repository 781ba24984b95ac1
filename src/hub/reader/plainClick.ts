import * as React from 'react';

/** Whether a click means "open it here": every other one is the browser's, to open a tab or a window. */
export function isPlainClick(event: React.MouseEvent): boolean {
  return event.button === 0 && !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}
