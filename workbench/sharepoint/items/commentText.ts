/**
 * What SharePoint writes otherwise in the text of a comment. Braces (`@mention&#123;0&#125;`) and colons (`https&#58;//`) stand so in
 * answers that several clients read, PnP's ListItemComments among them, which decodes all the rest as well; which others there are
 * is *assumed* after the HTML of SharePoint's pages.
 */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '{': '&#123;', '}': '&#125;', ':': '&#58;'
};

/** An ampersand that begins an entity stays: clients that send entities get them back once, not twice (*assumed* from their code). */
const special = /&(?!#\d+;|#x[\da-f]+;|[a-z][a-z\d]*;)|[<>"'{}:]/gi;

/** The text of a comment as REST shows it, whether it was just added (*assumed*) or is read. It is HTML: who shows it must decode it. */
export const shownText = (text: string): string => text.replace(special, (character) => entities[character]);
