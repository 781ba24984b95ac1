import { ListsTexts } from './listsTexts';

export const enGb: ListsTexts = {
  loading: 'Checking the lists',
  failed: 'The lists could not be checked.',
  tryAgain: 'Try again',
  headings: { articles: 'Articles: “{title}”', links: 'Partner links: “{title}”' },
  notThere: 'This list is not there yet.',
  gone: 'This list was chosen, and is not there any more. Bring it back from the recycle bin of the site, or choose another list.',
  complete: 'Complete and up to date (version {version}).',
  earlier: 'Made by an earlier version ({version}). Readers see all it holds; what is new is missing.',
  incomplete: 'Not complete. What is missing does not work, or readers do not see it.',
  missing: { one: '{count} part is missing', other: '{count} parts are missing' },
  statuses: {
    own: 'Changed by an owner, and left that way', wrongType: 'Columns of another type. They cannot be changed into the right one: rename or delete them in the list settings, then add what is missing'
  },
  present: { one: '{count} part is there', other: '{count} parts are there' },
  counted: 'Counted here are columns with their indexes and looks, views, titles and the rule for dates. Creating the lists also counts each list itself, likes and sample items.',
  add: 'Add what is missing',
  adding: 'Adding what is missing',
  addWhat: 'Nothing is deleted, and nothing that an owner has changed is overwritten. Items stay as they are.',
  addDates: {
    given: 'Except for one thing: the articles that are there get the day on which they were made as “Publish from”, so that they stay on the page.',
    approval: 'But articles are only shown with a date in “Publish from”, and those that are there will have none. This list asks for approval, so the hub does not fill it: readers see no article until you do.',
    noRight: 'But articles are only shown with a date in “Publish from”, and those that are there will have none. You may not edit them: readers see no article until somebody fills it.'
  },
  addStop: 'The lists are being completed. Stop here? You can go on at any time.',
  mayNot: 'You may not change lists in this site. Ask an owner of the site to open this page.',
  addFailed: 'Not everything could be added. What was added stays; try again to go on from there.',
  settings: 'List settings',
  long: 'This list has more than 20,000 items. SharePoint adds no further index to it.',
  copyHeading: 'Fill a column from one of your own',
  copyWhat: 'If your list already keeps this in a column of its own, its values can be copied into the hub’s column. Items that have a value there are left. Your own column stays.',
  hindrances: { approval: 'This list asks for approval, and each changed item would wait for approval again. Copying is not offered.', noRight: 'You may not edit items in this list.' },
  to: 'Fill this column',
  from: 'From your column',
  choose: 'Choose a column',
  copy: 'Copy the values',
  copying: 'Copying the values',
  copied: '{done} of {all} items',
  stop: 'Stop',
  copyStop: 'Values are being copied. Stop here? You can go on at any time.',
  copyDone: 'All items have been gone through',
  copyStopped: 'Stopped. What was copied stays, and you can go on at any time',
  results: {
    copied: { one: '{count} item was filled', other: '{count} items were filled' },
    filled: { one: '{count} item had a value and was left', other: '{count} items had a value and were left' },
    empty: { one: '{count} item has nothing to copy', other: '{count} items have nothing to copy' },
    refused: { one: '{count} item could not be changed', other: '{count} items could not be changed' }
  },
  because: 'SharePoint says: {detail}'
};
