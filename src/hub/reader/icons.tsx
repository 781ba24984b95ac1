import * as React from 'react';

/** Drawn here, because icon fonts come from wherever the page gets them. They stand beside words, so they say nothing. */
const icon = (name: string, path: string): React.FC<{ readonly filled?: boolean }> => {
  const Icon: React.FC<{ readonly filled?: boolean }> = ({ filled = false }) => (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={path} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
  Icon.displayName = name;
  return Icon;
};

export const CloseIcon = icon('CloseIcon', 'M4.5 4.5l11 11M15.5 4.5l-11 11');
export const PrintIcon = icon('PrintIcon', 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z');
export const EditIcon = icon('EditIcon', 'M3.5 16.5l.8-3.6L13.6 3.6l2.8 2.8-9.3 9.3zM11.8 5.4l2.8 2.8');
export const LikeIcon = icon('LikeIcon', 'M10 16.5 3.9 10.6C1.2 7.9 2.9 3.8 6.3 3.8c1.7 0 3 1 3.7 2.3.7-1.3 2-2.3 3.7-2.3 3.4 0 5.1 4.1 2.4 6.8z');
export const ShareIcon = icon('ShareIcon', 'M12 3.5h4.5V8M16.2 3.8 9 11M8.5 4.5h-5v12h12v-5');
export const LinkIcon = icon('LinkIcon', 'M8.3 11.7l3.4-3.4M9 6.2l1.9-1.9a3.4 3.4 0 0 1 4.8 4.8L13.800 11M11 13.8l-1.900 1.900a3.4 3.4 0 0 1-4.800-4.800L6.200 9');
export const MailIcon = icon('MailIcon', 'M2.800 4.800h14.400v10.400H2.800zM3 5.200l7 5.600 7-5.600');
