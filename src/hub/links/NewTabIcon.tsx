import * as React from 'react';
import styles from './links.module.scss';

/** An arrow that leaves its box. Drawn here, because icon fonts come from wherever the page gets them. */
export const NewTabIcon: React.FC<{ readonly label: string; readonly language: string }> = ({ label, language }) => (
  <svg lang={language} className={styles.newTab} viewBox="0 0 16 16" width="12" height="12" role="img" aria-label={label} focusable="false">
    <path d="M6 3H3v10h10v-3M9 2h5v5M14 2 7.5 8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);
