import { ContentLanguage } from '../../content/article';

/** Readers of every other language get the English texts, and so the English version of an article. */
export function contentLanguage(language: string): ContentLanguage {
  return language.startsWith('cy') ? 'cy' : 'en';
}
