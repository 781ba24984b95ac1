import * as React from 'react';
import { HubContent, HubPage } from '../../content/hubContent';
import { useHub } from '../HubContext';
import { ShownSettings } from '../hubProps';
import { SitePageLink } from '../links/SitePageLink';
import { useAlive } from '../useAlive';
import styles from './ownerButtons.module.scss';
import { OwnerModule } from './ownerModule';

export interface OwnerButtonsProps {
  readonly page: HubPage;
  readonly settings: ShownSettings;
  readonly content: HubContent;
  readonly variables: React.CSSProperties;
  /** Fetches the tools. */
  readonly ownerPanel: () => Promise<OwnerModule>;
  readonly onChanged: () => void;
}

/** For those who may edit a list: a new article or link, and the tools to look after the content, which are fetched when they are wanted. */
export const OwnerButtons: React.FC<OwnerButtonsProps> = ({ page, settings, content, variables, ownerPanel, onChanged }) => {
  const { strings: { owner } } = useHub();
  const [module, setModule] = React.useState<OwnerModule>();
  const [isOpen, setOpen] = React.useState(false);
  const [failed, setFailed] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const alive = useAlive();
  const { articles, links } = page;
  const mayEdit = [articles, links].some((section) => 'items' in section && (section.canEdit || section.canAdd));
  // What is at work in the panel does not end because the page could not be read again.
  const known = React.useRef(page);
  known.current = mayEdit ? page : known.current;
  if (!mayEdit && !isOpen) {
    return null;
  }
  const open = (): void => {
    setFailed(false);
    ownerPanel().then(
      (loaded) => {
        if (alive.current) {
          setModule(loaded);
          setOpen(true);
        }
      },
      () => alive.current && setFailed(true)
    );
  };
  return (
    <div className={styles.buttons}>
      {'items' in articles && articles.canAdd && <SitePageLink className={styles.button} href={articles.addHref}>{owner.newArticle}</SitePageLink>}
      {'items' in links && links.canAdd && <SitePageLink className={styles.button} href={links.addHref}>{owner.newLink}</SitePageLink>}
      <button ref={button} type="button" className={styles.button} aria-haspopup="dialog" onClick={open}>{owner.open}</button>
      {failed && <span role="alert" className={styles.failed}>{owner.codeMissing}</span>}
      {module && (
        <module.OwnerPanel
          isOpen={isOpen}
          page={known.current}
          settings={settings}
          content={content}
          variables={variables}
          onChanged={onChanged}
          onClose={() => setOpen(false)}
          onClosed={() => button.current?.focus()}
        />
      )}
    </div>
  );
};
