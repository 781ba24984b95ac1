/**
 * Text as it is compared: SharePoint ignores case in any script, but not accents.
 * Upper case maps more alike letters together than lower case (ß and SS, σ and ς).
 */
export const caseless = (text: string): string => text.normalize('NFC').toUpperCase();

/**
 * A key that stands for text in indexes. Keys are equal when the texts are equal without case; they sort by letters
 * first and by accents second, so that É stands beside E. The exact collation of SharePoint is *assumed* to be near that.
 */
export const sortKey = (text: string): string =>
  `${text.normalize('NFD').toUpperCase().replace(/[\u0300-\u036f]/g, '')}\u0001${caseless(text)}`;
