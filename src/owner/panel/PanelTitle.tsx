import * as React from 'react';
import styles from './panel.module.scss';

/** The heading that names what stands in the panel. It takes the focus when it appears, which is later than the panel's opening. */
export const PanelTitle: React.FC<{ readonly id: string }> = ({ id, children }) => {
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  return <h2 id={id} ref={title} tabIndex={-1} className={styles.title}>{children}</h2>;
};
