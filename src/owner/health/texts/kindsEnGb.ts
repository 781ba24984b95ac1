import { HealthTexts } from './healthTexts';

export const kindsEnGb: HealthTexts['kinds'] = {
  listUnread: { name: 'Lists that could not be read', advice: 'Nothing is known of what is missing here. Check again later.', sentence: 'Only {count} items were read. {reason}' },
  columnMissing: { name: 'Columns that are missing', advice: 'The list was made by an earlier version, or a column was deleted. “Check the lists” adds it.', sentence: 'The list has no column “{column}”.' },
  indexMissing: { name: 'Indexes that are missing', advice: 'Beyond 5,000 items SharePoint only answers what an index answers. Create indexes while the list is short.', sentence: 'Not indexed: {columns}.' },
  listNearLimit: { name: 'Lists near a limit', advice: 'Beyond 5,000 items SharePoint needs indexes. Beyond 20,000 none can be created.', sentence: 'It has {count} items. The limit is {limit}.' },
  brokenLink: { name: 'Links that lead nowhere', advice: 'Nothing is found there: it was moved or deleted. Edit the link, or take it out.', sentence: 'SharePoint finds nothing at {address}' },
  expiredWanted: { name: 'Expired, but perhaps still wanted', advice: 'Readers no longer find these. If they should, change the expiry date. If not, leave them.', sentence: 'It expired on {date}. {reason}' },
  reviewOverdue: { name: 'Review overdue', advice: 'Read it, put right what has changed, and set a new review date.', sentence: 'It should have been reviewed by {date}.' },
  ownerLeft: { name: 'Owners who have left', advice: 'The person is no longer among the people of this site. Name somebody else.', sentence: 'Its owner is no longer among the people of this site.' },
  translationWrong: { name: 'Translations that are no pair', advice: '“Translation of” must hold the ID of the same article in the other language. Put in the right ID, or leave it empty.', sentence: 'It names {number}.' },
  translationOld: { name: 'Welsh that is older than the English', advice: 'The English was changed after the Welsh. See whether the Welsh still says the same.', sentence: 'The English version, “{other}”, was changed on {date}.' },
  languageWrong: { name: 'Language that does not fit the words', advice: 'New articles begin with “en”. Readers are offered the wrong version, and screen readers may use the wrong voice.', sentence: 'It is set to {set}, but by its words it is in {language}.' },
  translationMissing: { name: 'No Welsh version', advice: 'Other articles here have one. Add a Welsh article and put the ID of the English one in its “Translation of”.', sentence: 'Readers who choose Welsh get this in English. Its ID is {id}.' },
  imageAlt: {
    name: 'Pictures without a description', advice: 'People who cannot see a picture are read its description. Say in a few words what it shows. What is only decoration can stay as it is.',
    sentence: { one: 'One picture has no description.', other: '{count} pictures have no description.' }
  },
  headingSkipped: { name: 'Heading levels that are left out', advice: 'Screen reader users move by headings, and think that one is missing. Use the next level.', sentence: 'A heading {to} follows a heading {from}.' },
  vagueLink: {
    name: 'Links that do not say where they lead', advice: 'Let the words of the link name the page, as in “the plan for 2027”.',
    sentence: { one: 'One link reads “{text}”.', other: '{count} links say nothing of where they lead. The first reads “{text}”.' }
  },
  linksUnchecked: { name: 'External links not checked for a year', advice: 'Follow the links. If they are right, mark them as checked.', sentence: 'Its links were last checked on {date}.' },
  closedLink: { name: 'Links that you may not follow', advice: 'You cannot see what is there, and readers may not see it either.', sentence: 'You have no access to {address}' },
  duplicateLink: { name: 'The same link twice', advice: 'Keep the better one and delete the other.', sentence: 'It leads to the same address as “{other}”.' },
  duplicateTitle: { name: 'The same title twice', advice: 'Readers cannot tell them apart. Change a title, or delete one.', sentence: 'Item {id} has the same title.' },
  languageMissing: { name: 'No language set', advice: 'Without it, screen readers may use the wrong voice, and a translated pair is not known as one.', sentence: 'By its words it is in {language}.' },
  summaryMissing: { name: 'No summary', advice: 'The card shows only a title. One or two plain sentences are enough.', sentence: 'It has no summary or description.' },
  readingAge: { name: 'Hard to read', advice: 'Use shorter sentences and shorter words. The reading age is an estimate (Flesch-Kincaid grade and five years).', sentence: 'Its reading age is about {age}. Aim for {limit} or less.' },
  titleLong: { name: 'Titles that are too long', advice: 'Cards cut long titles, and search results too.', sentence: 'Its title has {count} characters. Aim for {limit} or fewer.' }
};
