import { factsEnGb } from './factsEnGb';
import { settingsEnGb } from './settingsEnGb';
import { allFacts, WhyTexts } from './whyTexts';

export const enGb: WhyTexts = {
  ...allFacts(factsEnGb, settingsEnGb),
  what: 'Title, number or address',
  whatHint: 'Type part of the title or the number of the item, or paste a link to it.',
  look: 'Look',
  looking: 'Looking',
  found: { one: '{count} item found. Choose it.', other: '{count} items found. Choose one.' },
  none: 'Nothing in the two lists of this hub fits that.',
  unclear: 'That address names no item. Open the item in its list and copy the address from there.',
  elsewhere: 'That is not in a list that this hub shows. It lies in {what}.',
  otherPage: 'That page lies in another site, {what}, and most likely shows an article of that site. If it shows this hub, the link leads to:',
  lookedThrough: 'A list is very long, so only its newest {count} items were looked through by title. Numbers and addresses find every item.',
  closed: {
    articles: 'The list of articles was not looked through: it is missing, or you may not read it.',
    links: 'The list of partner links was not looked through: it is missing, or you may not read it.'
  },
  choice: { articles: 'Article {id}', links: 'Link {id}' },
  untitled: 'Without a title',
  edit: 'Edit',
  editNamed: 'Edit {title}',
  reading: 'Reading',
  failed: 'SharePoint did not answer that. It said: {detail}',
  gone: 'There is no such item any more, or you may not see it.',
  again: 'Try again',
  now: 'Now',
  onDate: 'On {date}',
  previewTitle: 'Preview as on',
  previewHint: 'See what readers will get at another moment. Nothing is changed.',
  date: 'Date',
  time: 'Time',
  language: 'Reader’s language',
  languageSet: { en: 'The settings of this web part show everybody the English version of a translated article.', cy: 'The settings of this web part show everybody the Welsh version of a translated article.' },
  preview: 'Preview',
  toNow: 'Back to now',
  noDate: 'Enter a date and a time.',
  cardsThen: 'The articles that the page shows then',
  noCards: 'None.',
  lead: 'Leads, larger than the others',
  thisOne: 'The one that you chose',
  seen: { articles: 'Readers see this article.', links: 'Readers see this link.' },
  seenAt: 'Readers see this article: it is number {number} of the cards.',
  seenLater: 'Readers find this article, but not among the first cards: {count} are shown and this is number {number}.',
  seenPart: 'Readers find this article, but not among the first {count} cards.',
  seenFiltered: 'Readers find this article, but not at first: the first filters of this web part leave it out until a reader clears them.',
  hidden: { articles: 'Readers do not see this article because {because}.', links: 'Readers do not see this link because {because}.' },
  hiddenBy: { articles: 'Readers do not see this article. First, {because}.', links: 'Readers do not see this link. First, {because}.' },
  alsoHidden: 'Then, {because}.',
  rulesTitle: 'All that decides',
  outcomes: { passes: 'Fine', hides: 'Hides it', partly: 'In part', unsaid: 'Cannot be said' },
  rules: {
    list: 'List', shown: 'Content of the web part', category: 'Category', folder: 'Kind', title: 'Title', address: 'Address', approval: 'Approval', draft: 'Version', publishFrom: 'Publish from', expires: 'Expires', language: 'Language',
    facets: 'Filters', firstFilters: 'First filters', place: 'Place', audience: 'Audience', permissions: 'Permissions', search: 'Search'
  },
  facets: { sectors: 'sector', serves: 'people served', benefits: 'benefit', topic: 'topic', language: 'language' }
};
