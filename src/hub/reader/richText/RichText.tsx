import * as React from 'react';
import { useHub } from '../../HubContext';
import { articleIn } from './articleLink';
import { cleanHtml } from './cleanHtml';
import styles from './richText.module.scss';

export interface RichTextProps {
  /** As SharePoint keeps it; not to be trusted. */
  readonly html: string;
  /** In which the text is written, if it is known. */
  readonly language: string | undefined;
  /** What the highest headings of the text become: 3 below a title of level 2. */
  readonly headingLevel: number;
  /** Of the page, if it is another than the window's; only its pictures are shown. */
  readonly baseOrigin?: string;
  /** The server-relative path of the articles' list; with it, only links to its articles open in the hub. */
  readonly listRoot?: string;
  /** Called for a plain click on a link to another article; without it such links are links like others. */
  readonly onOpenArticle?: (id: number) => void;
}

/** The body of an article. The only place of the product that shows HTML out of a list. */
export const RichText: React.FC<RichTextProps> = ({ html, language, headingLevel, baseOrigin, listRoot, onOpenArticle }) => {
  const { strings, inTeams } = useHub();
  const container = React.useRef<HTMLDivElement>(null);
  const origin = baseOrigin ?? window.location.origin;

  // Before the browser paints, so that nobody sees an empty place.
  React.useLayoutEffect(() => {
    const { richText, opensInNewTab, language: ours } = strings;
    const leaves = (url: URL): boolean => inTeams && /^https?:$/.test(url.protocol) && (onOpenArticle === undefined || articleIn(url.href, origin, listRoot) === undefined);
    const surroundings = { strings: { ...richText, opensInNewTab, language: ours }, origin, leaves, bodyLanguage: language, headingLevel };
    container.current?.replaceChildren(cleanHtml(html, surroundings));
  }, [html, strings, origin, language, headingLevel, inTeams, listRoot]);

  const follow = (event: React.MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const href = link?.getAttribute('href');
    if (!link || !href || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const article = articleIn(link.href, origin, listRoot);
    if (href.startsWith('#')) {
      event.preventDefault();
      goTo(event.currentTarget, href.slice(1));
    } else if (article !== undefined && onOpenArticle) {
      event.preventDefault();
      onOpenArticle(article);
    }
  };
  return <div ref={container} className={styles.richText} lang={language} onClick={follow} />;
};

/** SharePoint's page router takes hash links for navigation, so the focus is moved here. */
function goTo(container: Element, id: string): void {
  const target = Array.from(container.querySelectorAll<HTMLElement>('[id]')).find((element) => element.id === id);
  if (target) {
    if (!target.matches('a[href], summary')) {
      target.tabIndex = -1;
    }
    target.focus();
    target.scrollIntoView?.({ block: 'start' });
  }
}
