import { articleList } from './schema/identity';

/**
 * Asks search for the lists of articles (KQL). They are known by their title: the one that the web part gives them, or that of a site script,
 * which cannot give another than the last part of the address.
 */
export const ARTICLE_LISTS = `contentclass:STS_List_GenericList (Title:"${articleList.title}" OR Title:"${articleList.url.slice(articleList.url.lastIndexOf('/') + 1)}")`;
