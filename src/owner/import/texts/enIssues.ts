import { ImportTexts } from './importTexts';

/** What is said of files and rows. */
export const enIssues: Pick<ImportTexts, 'file' | 'check' | 'refusals' | 'notes'> = {
  file: {
    title: 'Choose a file',
    what: 'A CSV file, as a SharePoint list or Excel exports it, or the feed of a blog (RSS or Atom) that you saved. Nothing is changed until you have seen what would happen.',
    feed: 'To save a feed, open its address in the browser and choose “Save as”.',
    choose: 'File',
    drop: 'You can also drop the file here.',
    chosen: 'Chosen: {name}',
    reading: 'Reading the file',
    faults: {
      empty: 'The file is empty. Choose another one.',
      onlyHeader: 'The file has no rows with articles. Choose another one.',
      tooLarge: 'The file is larger than 200 MB. Split it into several files.',
      spreadsheet: 'This is an Excel workbook. In Excel choose “Save as”, then “CSV UTF-8”, and choose that file.',
      binary: 'This file holds no text that can be read. Choose a CSV file or a feed.',
      notFeed: 'This is not the feed of a blog. Choose an RSS or Atom file.',
      brokenXml: 'The feed is broken: it is not valid XML. Save it again, and do not edit it.',
      quoteOpen: 'In line {line} a cell begins with a quotation mark and does not end with one: “{value}”. It would swallow the rows below. Nothing is imported. Open the file in a text editor and add the missing mark, or take the first one away; then choose the file again.',
      rowLong: 'The row that begins in line {line} with “{value}” has more than a million characters. Nothing is imported. Look whether line ends are missing, or take the row out.',
      unreadable: 'The file cannot be read. It may have been moved or opened elsewhere.'
    }
  },
  check: {
    title: 'Check before importing',
    nothingYet: 'Nothing has been changed yet.',
    checking: 'Checking the rows',
    rows: '{done} of {all} rows read',
    list: '{done} articles of the list looked at',
    outcomes: { new: 'New', double: 'Title here already', changed: 'Changed', edited: 'Changed here as well', same: 'Same', refused: 'Refused' },
    outcomesWhy: {
      new: 'will be added', double: 'would be second articles of the same title, and are left out', changed: 'will be brought up to date', edited: 'were changed here since they were imported, and are left as they are', same: 'are in the list already', refused: 'cannot be imported'
    },
    show: 'Show',
    all: 'All rows',
    withNotes: 'Rows with something to know',
    row: 'Row',
    article: 'Article',
    outcome: 'What happens',
    why: 'Why',
    changes: 'Different: {columns}.',
    more: 'Show more rows',
    also: {
      double: { one: 'Also import {count} article whose title is here already', other: 'Also import {count} articles whose title is here already' },
      edited: { one: 'Also overwrite {count} article that was changed here', other: 'Also overwrite {count} articles that were changed here' }
    },
    download: 'Download this check (CSV)',
    fileName: 'import-check.csv',
    go: { one: 'Import {count} article', other: 'Import {count} articles' },
    nothing: 'There is nothing to import.',
    failed: 'The check broke off.',
    stopped: 'The check was stopped.',
    shown: '{done} of {all} rows shown'
  },
  refusals: {
    titleMissing: 'It has no title.',
    lineLong: '{column} is longer than 255 characters: “{value}”. Shorten it.',
    dateUnreadable: '{column}: “{value}” is not a date that can be read.',
    dateSenseless: '{column}: “{value}” is not between 1990 and 2200.',
    addressUnsafe: '{column}: “{value}” is not a full web address such as https://example.org.',
    yesNoUnclear: '{column}: “{value}” is neither yes nor no.',
    languageUnknown: '{column}: “{value}” is neither English nor Welsh.',
    quotesWrong: 'A quotation mark in it is neither closed nor written twice, so its cells may be mixed up, and rows below may be lost in it. Mend it in the file.',
    cellsMany: 'It has more cells than the headings, starting with “{value}”. A quotation mark or separator may be missing.',
    rowTwice: 'It is the same article as row {value}.',
    expiresFirst: 'It would expire before it is published. Give it a later date in “{column}”, or none.'
  },
  notes: {
    signLost: '{column}: a character cannot be read and shows as �: “{value}”.',
    choiceUnknown: '{column}: “{value}” is not a choice of the list and is left out.',
    choiceOnlyOne: '{column} holds one choice only; “{value}” is left out.',
    summaryLong: 'The summary is longer than 300 characters; cards show its beginning.',
    titleHere: 'An article of this title is here already; this would be a second one.'
  }
};
