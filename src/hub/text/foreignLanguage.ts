import { ContentLanguage } from '../../content/article';

/** The language of a text if it is another than the reader's, else `undefined`. */
export function foreignLanguage(text: ContentLanguage | undefined, reader: string): ContentLanguage | undefined {
  return text !== undefined && !reader.startsWith(text) ? text : undefined;
}
