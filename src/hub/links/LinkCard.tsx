import { DocumentCard, DocumentCardType } from '@fluentui/react/lib/DocumentCard';
import { Link } from '@fluentui/react/lib/Link';
import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { PartnerLink } from '../../content/partnerLink';
import { useHub } from '../HubContext';
import { EditLink } from '../manage/EditLink';
import { ReportBrokenImage } from '../states/useBrokenImages';
import { foreignLanguage } from '../text/foreignLanguage';
import { LinkCare } from './LinkCare';
import { Logo } from './Logo';
import styles from './links.module.scss';
import { NewTabIcon } from './NewTabIcon';

export interface LinkCardProps {
  readonly link: PartnerLink;
  readonly canEdit: boolean;
  readonly onBrokenImage: ReportBrokenImage;
}

/** One partner's resource. Web addresses open beside the hub; mail and telephone addresses go to their own program. */
export const LinkCard: React.FC<LinkCardProps> = ({ link, canEdit, onBrokenImage }) => {
  const { strings } = useHub();
  const onTheWeb = /^https?:/.test(link.href);
  const foreign = foreignLanguage(link.language, strings.language);
  const newTab = onTheWeb ? { target: '_blank', rel: 'noopener noreferrer' } : {};

  return (
    <DocumentCard type={DocumentCardType.compact} className={styles.card}>
      <Logo link={link} onBroken={() => onBrokenImage(link)} />
      <div className={styles.words}>
        <Text variant="mediumPlus" block className={styles.title} lang={link.language}>
          <Link href={link.href} className={styles.link} {...newTab}>
            {/* U+FEFF allows no line break around it, so the arrow never stands alone on a line. */}
            {link.title}{onTheWeb && <span className={styles.unbroken}>{'\uFEFF'}<NewTabIcon label={strings.opensInNewTab} language={strings.language} /></span>}
          </Link>
        </Text>
        {link.description !== undefined && <Text variant="small" block className={styles.description} lang={link.language}>{link.description}</Text>}
        <Text variant="small" block className={styles.origin}>
          {link.partner !== undefined && <span lang={link.language}>{link.partner}</span>}
          {foreign && <span>{strings.languageNames[foreign]}</span>}
          {link.marking === 'Official'
            ? <span className={styles.marking}>{strings.official}<span className={styles.unseen}> ({strings.officialHelp})</span></span>
            : <span>{strings.public}</span>}
        </Text>
        <LinkCare link={link} />
      </div>
      {canEdit && <EditLink item={link} className={styles.edit} />}
    </DocumentCard>
  );
};
