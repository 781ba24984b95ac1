import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { Article } from '../../content/article';
import { HubAddress } from '../address/hubAddress';
import { isPlainClick } from './plainClick';

export interface ArticleLinkProps {
  readonly article: Article;
  readonly address: HubAddress;
  readonly onOpen: (id: number) => void;
  readonly className?: string;
}

/** A real link to an article, which a plain click opens here. */
export const ArticleLink: React.FC<ArticleLinkProps> = ({ article: { id, title, language }, address, onOpen, className }) => {
  const open = (event: React.MouseEvent): void => {
    if (isPlainClick(event)) {
      event.preventDefault();
      onOpen(id);
    }
  };
  return <Link href={address.hrefOf(id)} lang={language} className={className} onClick={open} data-hub-opens={id}>{title}</Link>;
};
