/** Words of a link that say nothing of where it leads, in English and Welsh; WCAG 2.2, failure F84. */
const VAGUE = new Set([
  'click here', 'click', 'here', 'click this link', 'click on this link', 'this link', 'link', 'read more', 'read this', 'more', 'more info', 'more information', 'find out more', 'learn more', 'see more', 'details',
  'more details', 'this page', 'this', 'go', 'page', 'website', 'this website', 'download', 'continue', 'info', 'see here', 'read here',
  'cliciwch yma', 'cliciwch', 'clicio yma', 'yma', 'y ddolen hon', 'dolen', 'darllen mwy', 'darllenwch fwy', 'darllenwch ragor', 'mwy', 'rhagor', 'mwy o wybodaeth', 'rhagor o wybodaeth', 'dysgu mwy', 'dysgwch fwy',
  'gweld mwy', 'manylion', 'y dudalen hon', 'ewch', 'parhau', 'lawrlwytho'
]);

/**
 * Whether the words of a link say nothing of where it leads. Signs around them, such as `>>`, are no words; an empty link has none.
 * @param text - as it is read
 */
export function isVague(text: string): boolean {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ' ').replace(/\s+/g, ' ').trim();
  return words === '' || VAGUE.has(words);
}
