/** Whatever XML 1.0 cannot carry: controls such as NUL, and halves of characters. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Whether text can be kept as it is. SharePoint hands text on in XML, which has no room for controls; the database would cut it
 * off at a NUL.
 */
export const fitsXml = (text: string): boolean => !notInXml.test(text);

const reference = /&#(?:x([0-9a-f]+)|([0-9]+));/gi;

const highestCharacter = 0x10ffff;

/** The same for text that is XML: the parser would take half a character, or a control, that is written as a number. */
export const fitsAsXml = (xml: string): boolean => fitsXml(xml) && [...xml.matchAll(reference)].every(([, hex, decimal]) => {
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code <= highestCharacter && fitsXml(String.fromCodePoint(code));
});
