/** Whatever XML 1.0 cannot carry: controls such as NUL, and halves of characters. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Whether text can be kept as it is. SharePoint hands text on in XML, which has no room for controls; the database would cut it
 * off at a NUL.
 */
export const fitsXml = (text: string): boolean => !notInXml.test(text);
