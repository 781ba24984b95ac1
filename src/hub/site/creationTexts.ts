import { texts } from './texts';
import { CreationTexts } from './texts/creationTexts';

/** The texts of making lists. @param language - BCP 47 */
export const creationTexts = (language: string): CreationTexts => texts[language as keyof typeof texts] ?? texts['en-GB'];
