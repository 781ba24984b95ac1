import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { isCheckOld, PartnerLink } from '../../content/partnerLink';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { longDate } from '../text/longDate';
import styles from './links.module.scss';

/** Who looks after a link, and since when nobody has followed it to see. */
export const LinkCare: React.FC<{ readonly link: PartnerLink }> = ({ link: { owner, lastChecked } }) => {
  const { strings } = useHub();
  if (owner === undefined && lastChecked === undefined) {
    return null;
  }
  const old = lastChecked !== undefined && isCheckOld(lastChecked, new Date());
  return (
    <Text variant="small" block className={styles.care}>
      {owner !== undefined && <span>{fill(strings.linkOwner, { name: owner })}</span>}
      {lastChecked && <span className={old ? styles.old : undefined}>{fill(old ? strings.linkNotChecked : strings.linkChecked, { date: longDate(lastChecked, strings) })}</span>}
    </Text>
  );
};
