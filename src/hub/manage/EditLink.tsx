import * as React from 'react';
import { useHub } from '../HubContext';
import { SitePageLink } from '../links/SitePageLink';
import { fill } from '../text/fill';

export interface EditLinkProps {
  readonly item: { readonly title: string; readonly editHref: string };
  /** Says where in the card it stands. */
  readonly className: string;
}

/** On the card of what somebody may edit; it lies above the link that covers the card. */
export const EditLink: React.FC<EditLinkProps> = ({ item: { title, editHref }, className }) => {
  const { strings } = useHub();
  return <span className={className} data-hub-edit=""><SitePageLink href={editHref} name={fill(strings.editItemNamed, { title })}>{strings.editItem}</SitePageLink></span>;
};
