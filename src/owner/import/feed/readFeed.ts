import { wordsOf } from '../../../content/import/htmlText';
import { FileError, Sheet } from '../../../content/import/sheet';
import { safeHref } from '../../../content/safeHref';

const HEADER = ['guid', 'title', 'description', 'content', 'author', 'pubDate', 'category', 'link', 'language'];
/** What a card has room for. */
const SUMMARY = 300;
/** The most that a column for an address holds. */
const LONGEST_LINK = 255;

/**
 * The entries of a blog's feed as a table: RSS 2.0, RSS 1.0 (RDF) and Atom.
 * @throws FileError
 */
export function readFeed(feed: Document, encoding: string): Sheet {
  const root = feed.documentElement;
  const entries = ['rss', 'RDF', 'feed'].includes(root.localName) ? Array.from(feed.getElementsByTagNameNS('*', root.localName === 'feed' ? 'entry' : 'item')) : undefined;
  if (!entries) {
    throw new FileError('notFeed');
  }
  if (entries.length === 0) {
    throw new FileError('onlyHeader');
  }
  const channel = root.getElementsByTagNameNS('*', 'channel')[0] ?? root;
  const language = root.getAttribute('xml:lang') || textOf(channel, 'language');
  // A language that the hub does not have says nothing.
  const known = /^(en|cy)\b/i.test(language) ? language : '';
  return { kind: 'feed', header: HEADER, rows: entries.map((entry, place) => ({ number: place + 1, cells: cellsOf(entry, known) })), emptyRows: 0, encoding };
}

function cellsOf(entry: Element, language: string): string[] {
  const link = linkOf(entry);
  const long = textOf(entry, 'encoded') || markupOf(entry, 'content');
  const short = textOf(entry, 'description') || markupOf(entry, 'summary');
  const person = child(entry, 'author');
  return [
    textOf(entry, 'guid') || textOf(entry, 'id') || link || (entry.getAttribute('rdf:about') ?? ''),
    markupOf(entry, 'title'),
    beginning(wordsOf(short || long)),
    long || short,
    textOf(entry, 'creator') || (person && (textOf(person, 'name') || (person.textContent ?? '').trim()) || ''),
    textOf(entry, 'pubDate') || textOf(entry, 'published') || textOf(entry, 'date') || textOf(entry, 'updated'),
    children(entry, 'category', 'subject').map((category) => category.getAttribute('label') || category.getAttribute('term') || (category.textContent ?? '').trim()).filter((name) => name !== '').join(';#'),
    usable(link),
    language
  ];
}

const children = (parent: Element, ...names: string[]): Element[] => Array.from(parent.children).filter(({ localName }) => names.includes(localName));
const child = (parent: Element, name: string): Element | undefined => children(parent, name)[0];
const textOf = (parent: Element, name: string): string => (child(parent, name)?.textContent ?? '').trim();

/** Atom can hold elements in place of a text with tags. */
function markupOf(parent: Element, name: string): string {
  const element = child(parent, name);
  return element?.getAttribute('type') === 'xhtml'
    ? Array.from(element.childNodes, (node) => new XMLSerializer().serializeToString(node)).join('').trim()
    : (element?.textContent ?? '').trim();
}

function linkOf(entry: Element): string {
  const links = children(entry, 'link');
  const main = links.find((link) => ['', 'alternate'].includes(link.getAttribute('rel') ?? '')) ?? links[0];
  return main?.getAttribute('href') || (main?.textContent ?? '').trim();
}

/** An address that a reader can follow and the list has room for; another one must not cost its entry. */
const usable = (link: string): string => {
  const href = safeHref(link) ?? '';
  return href.length > LONGEST_LINK ? '' : href;
};

/** As much as a card has room for, up to the end of a word. */
function beginning(words: string): string {
  return words.length <= SUMMARY ? words : `${words.slice(0, SUMMARY - 1).replace(/\s+\S*$/, '')}…`;
}
