import * as React from 'react';
import { ArticleDetail } from '../../content/articleDetail';
import { useHub } from '../HubContext';
import { NewTabIcon } from '../links/NewTabIcon';
import { mailHref, Sharing } from '../share/sharing';
import { copyText } from './copyText';
import { LinkIcon, MailIcon, ShareIcon } from './icons';
import styles from './reader.module.scss';

export interface ShareButtonsProps {
  readonly article: ArticleDetail;
  readonly sharing: Sharing;
}

/** Handing the article on. Its three ways are folded behind one button, so that a narrow pane is not full of tools. */
export const ShareButtons: React.FC<ShareButtonsProps> = ({ article, sharing }) => {
  const { strings, idPrefix } = useHub();
  const { share } = strings;
  const [open, setOpen] = React.useState(false);
  const [said, setSaid] = React.useState('');
  const [byHand, setByHand] = React.useState(false);
  const link = sharing.linkTo(article);
  const webLink = sharing.webLinkTo?.(article);
  const [shown, setShown] = React.useState(link);
  const listId = `${idPrefix}-share`;

  const copy = async (address: string): Promise<void> => {
    const copied = await copyText(address);
    setShown(address);
    setByHand(!copied);
    setSaid(copied ? share.copied : share.copyByHand);
  };
  const inHost = (): void => {
    sharing.shareInHost?.(article).catch(() => setSaid(share.failed));
  };
  return (
    <>
      <button type="button" className={styles.action} aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}><ShareIcon />{share.share}</button>
      <ul id={listId} className={styles.share} hidden={!open} aria-label={share.ways}>
        <li><button type="button" className={styles.action} onClick={() => { copy(link).catch(() => undefined); }}><LinkIcon />{share.copyLink}</button></li>
        {webLink !== undefined && (
          <li>
            <button type="button" className={styles.action} aria-describedby={`${listId}-why`} onClick={() => { copy(webLink).catch(() => undefined); }}><LinkIcon />{share.copyWebLink}</button>
            <span id={`${listId}-why`} className={styles.why}>{share.webLinkWhy}</span>
          </li>
        )}
        <li><a className={styles.action} href={mailHref(article, link)}><MailIcon />{share.byMail}</a></li>
        {sharing.teamsDialogHref && (
          <li>
            <a className={styles.action} href={sharing.teamsDialogHref(article)} target="_blank" rel="noopener noreferrer">
              <ShareIcon />{share.toTeams}<NewTabIcon label={strings.opensInNewTab} language={strings.language} />
            </a>
          </li>
        )}
        {sharing.shareInHost && <li><button type="button" className={styles.action} onClick={inHost}><ShareIcon />{share.toTeams}</button></li>}
        {byHand && <li className={styles.byHand}><input type="text" readOnly value={shown} aria-label={share.link} onFocus={(event) => event.target.select()} /></li>}
      </ul>
      <span role="status" className={styles.said}>{said}</span>
    </>
  );
};
