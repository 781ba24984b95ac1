import * as React from 'react';
import { useHub } from '../HubContext';
import { SitePageLink } from '../links/SitePageLink';
import { CloseIcon, EditIcon, PrintIcon } from './icons';
import styles from './reader.module.scss';
import { TEXT_SIZES } from './useTextSize';

export interface ToolbarProps {
  readonly size: number;
  readonly onSize: (size: number) => void;
  readonly canPrint: boolean;
  /** For those who may edit the article. */
  readonly editHref: string | undefined;
  readonly onClose: () => void;
}

/** What one can do with the pane itself. It stays in sight while the article scrolls. */
export const Toolbar: React.FC<ToolbarProps> = ({ size, onSize, canPrint, editHref, onClose }) => {
  const { strings: { reader } } = useHub();
  const step = TEXT_SIZES.indexOf(size);
  const [said, setSaid] = React.useState('');
  const resize = (next: number): void => {
    onSize(TEXT_SIZES[next]);
    setSaid(reader.textSizes[next]);
  };

  return (
    <div className={styles.toolbar} role="group" aria-label={reader.tools}>
      <button type="button" className={styles.tool} aria-label={reader.smallerText} title={reader.smallerText} aria-disabled={step === 0} onClick={() => step > 0 && resize(step - 1)}>
        <span aria-hidden="true" className={styles.smallLetter}>A</span>
      </button>
      <button type="button" className={styles.tool} aria-label={reader.largerText} title={reader.largerText} aria-disabled={step === TEXT_SIZES.length - 1} onClick={() => step < TEXT_SIZES.length - 1 && resize(step + 1)}>
        <span aria-hidden="true" className={styles.largeLetter}>A</span>
      </button>
      <span className={styles.unseen} role="status">{said}</span>
      {canPrint && (
        <button type="button" className={styles.tool} onClick={() => window.print()}><PrintIcon /><span className={styles.toolText}>{reader.print}</span></button>
      )}
      {editHref !== undefined && <SitePageLink href={editHref} className={styles.tool}><EditIcon /><span className={styles.toolText}>{reader.edit}</span></SitePageLink>}
      <button type="button" className={styles.closeTool} aria-label={reader.close} title={reader.close} onClick={onClose}><CloseIcon /></button>
    </div>
  );
};
