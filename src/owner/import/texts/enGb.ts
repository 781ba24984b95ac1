import { ImportTexts } from './importTexts';
import { enIssues } from './enIssues';
import { enResult } from './enResult';

export const enGb: ImportTexts = {
  ...enIssues,
  result: enResult,
  step: 'Step {step} of {steps}',
  back: 'Back',
  next: 'Continue',
  stop: 'Stop',
  noSource: 'The list of articles has no column “Source” yet. Without it, importing twice would make everything twice.',
  toLists: 'Check the lists and add the column',
  mayNot: 'You cannot add articles to this list. Ask somebody who looks after it.',
  mayNotChange: 'You can add articles to this list, but not change those that are there. Rows that changed are refused by SharePoint.',
  listFailed: 'The list of articles cannot be read at the moment.',
  tryAgain: 'Try again',
  loading: 'Looking at the list',
  original: 'Read the original',
  preview: {
    title: 'Is this your file?',
    rows: { one: '{count} row', other: '{count} rows' },
    entries: { one: '{count} entry', other: '{count} entries' },
    first: 'The first rows',
    how: 'Read as {encoding}, with {separator} between cells.',
    separators: { comma: 'commas', semicolon: 'semicolons', tab: 'tabs' },
    emptyRows: { one: '{count} empty row is left out.', other: '{count} empty rows are left out.' },
    wrong: 'If the letters or columns look wrong, save the file again as “CSV UTF-8” and choose it anew.',
    number: 'Row'
  },
  columns: {
    title: 'Which column is which?',
    what: 'We guessed by the headings. Change what is wrong; leave what you do not need.',
    none: 'Nothing',
    unnamed: 'Column {number}',
    example: 'For example: {value}',
    left: 'Not imported from the file:',
    titleMissing: 'Choose the column that holds the title. Every article needs one.',
    names: {
      key: 'Source or ID', title: 'Title', summary: 'Summary', body: 'Body', byline: 'Byline', topic: 'Topic', sectors: 'Sector', serves: 'People served', benefits: 'Benefit',
      publishFrom: 'Publish from', expires: 'Expires', reviewBy: 'Review by', featured: 'Featured', callToAction: 'Call to action', imageAlt: 'Image description', language: 'Language'
    },
    keyHint: 'An address or number that never changes at the source. Without it an article is known by its title and date, and by the short name in the next step.',
    absent: 'The list has no column for: {columns}.'
  },
  options: {
    title: 'How should they come in?',
    publish: 'When do readers see new articles?',
    drafts: 'Not yet: import them as drafts',
    draftsWhy: 'You look at each and give it a date.',
    dates: 'From the date in the file',
    datesWhy: 'Articles with a date in the past show at once. Articles without a date stay drafts.',
    approval: 'Articles in this list also wait for approval in SharePoint.',
    noDrafts: 'The list has no column “Publish from”, so it has no drafts: readers see new articles as soon as they are imported. “Check the lists” adds the column.',
    language: 'In which language are they written?',
    english: 'English',
    welsh: 'Welsh',
    languageWhy: 'For new articles whose row does not say.',
    order: 'How are dates such as {example} meant?',
    orderWhy: 'The dates in the file could be read both ways.',
    orderMixed: 'Some dates in the file have the day first and others the month. Those that do not fit your answer are refused.',
    dayFirst: 'Day first: {example}',
    monthFirst: 'Month first: {example}',
    orderMissing: 'Choose how the dates are meant.',
    source: 'A short name for where the articles come from',
    sourceWhy: 'Each article is known by this name together with its number, or its title and date. Use the same name the next time: with another one everything counts as new.',
    sourceMissing: 'Enter a short name for the source.',
    check: 'Check the rows'
  },
  write: {
    title: 'Importing',
    progress: '{done} of {all} rows',
    waiting: 'SharePoint is busy. Going on in {seconds} seconds.',
    leaveQuestion: 'The import is not finished. Leave it? What is imported stays.'
  }
};
