import { useHub } from '../../hub/HubContext';

/**
 * The texts of one tool in each language of the product. They come with the tool and not with the web part's own texts, which every
 * reader fetches.
 */
export interface Localised<Texts> {
  readonly 'en-GB': Texts;
  readonly 'en-US': Texts;
  readonly 'cy-GB': Texts;
}

/** The texts in a language of the product, BCP 47. */
export function textsIn<Texts>(localised: Localised<Texts>, language: string): Texts {
  return localised[language as keyof Localised<Texts>] ?? localised['en-GB'];
}

/** The texts in the reader's language. */
export function useTexts<Texts>(localised: Localised<Texts>): Texts {
  return textsIn(localised, useHub().strings.language);
}
