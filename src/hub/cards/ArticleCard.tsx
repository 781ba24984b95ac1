import { DocumentCard } from '@fluentui/react/lib/DocumentCard';
import { Link } from '@fluentui/react/lib/Link';
import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { Article } from '../../content/article';
import { articleKey } from '../../content/articleKey';
import { ArticleCounts } from '../../content/articleContent';
import { Byline } from '../../content/byline';
import { useHub } from '../HubContext';
import { NewTabIcon } from '../links/NewTabIcon';
import { EditLink } from '../manage/EditLink';
import { ReportBrokenImage } from '../states/useBrokenImages';
import { fill } from '../text/fill';
import { choiceText } from '../text/choiceText';
import { foreignLanguage } from '../text/foreignLanguage';
import { longDate } from '../text/longDate';
import { isPlainClick } from '../reader/plainClick';
import { CardCounts } from './CardCounts';
import { CardImage } from './CardImage';
import styles from './cards.module.scss';

/** Marks something in a text. */
export type Mark = (text: string) => React.ReactNode;

export interface ArticleCardProps {
  readonly article: Article;
  /** The leading article is larger, its image beside the words where there is room. */
  readonly lead: boolean;
  readonly onBrokenImage: ReportBrokenImage;
  /** The title of the site in which it lies, where articles of several sites stand side by side. */
  readonly from: string | undefined;
  /** Where the article opens in a tab of its own. */
  readonly href: string;
  readonly counts: ArticleCounts | undefined;
  /** Whether this person has read it in this browser. */
  readonly read: boolean;
  readonly mark: Mark | undefined;
  /** Absent for one that only SharePoint's own page can show. */
  readonly onOpen: ((article: Article) => void) | undefined;
  readonly canEdit: boolean;
}

/**
 * One article. The card itself is no link: its heading holds a real one, whose hit area covers the card, so that
 * opening in a new tab, copying the address and reading aloud work as everywhere. Drawn again only when something of it changes, since
 * whoever types waits for that.
 */
export const ArticleCard = React.memo<ArticleCardProps>(({ article, lead, from, onBrokenImage, href, counts, read, mark = asItIs, onOpen, canEdit }) => {
  const { strings, inTeams } = useHub();
  const { site, title, summary, topic, byline, publishFrom, language, featured, withheld } = article;
  const foreign = foreignLanguage(language, strings.language);
  const label = [withheld && strings.withheld[withheld], featured ? strings.featured : undefined, topic && choiceText(strings, topic), foreign && strings.languageNames[foreign], read && strings.read];
  // SharePoint's pages refuse to be shown in a frame.
  const leaves = !onOpen && inTeams;
  const open = (event: React.MouseEvent): void => {
    if (onOpen && isPlainClick(event)) {
      event.preventDefault();
      onOpen(article);
    }
  };

  return (
    <DocumentCard className={lead ? styles.leadCard : styles.card}>
      <CardImage picture={article.image} language={language} onBroken={() => site ?? onBrokenImage(article)} eager={lead} />
      <div className={styles.words}>
        <Text variant="small" block className={styles.label}>{label.filter(Boolean).join(' · ')}</Text>
        <Text as="h4" variant={lead ? 'xLarge' : 'mediumPlus'} block className={styles.cardTitle} lang={language}>
          <Link href={href} className={styles.cardLink} data-hub-card={articleKey(article)} onClick={open} {...(leaves ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
            {mark(title)}
            {leaves && <>{' '}<NewTabIcon label={strings.opensInNewTab} language={strings.language} /></>}
          </Link>
        </Text>
        {summary !== undefined && <Text variant="medium" block className={styles.summary} lang={language}>{mark(summary)}</Text>}
        <Text variant="small" block className={styles.origin}>
          {byline && <span className={styles.byline} lang={language}>{bylineText(byline)}</span>}
          {from !== undefined && <span>{fill(strings.find.from, { site: from })}</span>}
          {publishFrom && <time dateTime={publishFrom.toISOString()} className={styles.date}>{longDate(publishFrom, strings)}</time>}
        </Text>
        <CardCounts counts={counts} />
      </div>
      {canEdit && <EditLink item={article} className={styles.edit} />}
    </DocumentCard>
  );
});

const asItIs: Mark = (text) => text;

/** A card has room for the name and the organisation; the role stands with the article. */
function bylineText({ name, organisation }: Byline): string {
  return organisation === undefined ? name : `${name}, ${organisation}`;
}
