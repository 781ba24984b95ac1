import * as React from 'react';

/** Whether the component is still there, for answers that come after it has gone. */
export function useAlive(): React.RefObject<boolean> {
  const alive = React.useRef<boolean>(true);
  React.useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  return alive;
}
