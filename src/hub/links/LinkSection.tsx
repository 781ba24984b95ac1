import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { Section } from '../../content/hubContent';
import { groupLinks } from '../../content/linkGroups';
import { PartnerLink } from '../../content/partnerLink';
import cards from '../cards/cards.module.scss';
import { useHub } from '../HubContext';
import { Empty } from '../states/Empty';
import { Failed } from '../states/Failed';
import { ReportBrokenImage } from '../states/useBrokenImages';
import { Retry } from '../states/useRetry';
import { choiceText } from '../text/choiceText';
import { LinkCard } from './LinkCard';
import styles from './links.module.scss';
import { LinkSkeleton } from './LinkSkeleton';

export interface LinkSectionProps {
  /** `undefined` until the first answer. */
  readonly section: Section<PartnerLink> | undefined;
  /** The order of the categories. */
  readonly categories: readonly string[];
  /** Those that are shown; none for all. */
  readonly only: readonly string[];
  readonly onBrokenImage: ReportBrokenImage;
  readonly retry: Retry;
}

/** The partner links by category, or why there are none. Whoever searches does not wait for them to be drawn again. */
export const LinkSection = React.memo<LinkSectionProps>((props) => {
  const { strings, idPrefix } = useHub();
  const headingId = `${idPrefix}-links`;
  return (
    <section aria-labelledby={headingId} className={cards.section}>
      <Text as="h3" variant="large" block id={headingId} className={cards.heading}>{strings.partnerLinks}</Text>
      <Body {...props} />
    </section>
  );
});

const Body: React.FC<LinkSectionProps> = ({ section, categories, only, onBrokenImage, retry }) => {
  const { strings } = useHub();
  const groups = React.useMemo(
    () => (section === undefined || 'failure' in section ? [] : groupLinks(section.items, categories).filter(({ category = '' }) => only.length === 0 || only.includes(category))),
    [section, categories, only]
  );
  if (section === undefined) {
    return <LinkSkeleton />;
  }
  if ('failure' in section) {
    return <Failed text={strings.linksFailed} notReady={strings.linksNotReady} failure={section.failure} retry={retry} />;
  }
  if (groups.length === 0) {
    return <Empty text={strings.noLinks} next={strings.noLinksNext} canAdd={section.canAdd} addText={strings.addLink} addHref={section.addHref} />;
  }
  return (
    <>
      {groups.map(({ category, links }) => (
        <div key={category ?? ''} className={styles.group}>
          <Text as="h4" variant="mediumPlus" block className={styles.category}>
            {category === undefined ? strings.otherLinks : choiceText(strings, category)}
          </Text>
          <ul className={styles.list}>
            {links.map((link) => (
              <li key={link.id} className={styles.place}>
                <LinkCard link={link} canEdit={section.canEdit} onBrokenImage={onBrokenImage} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};
