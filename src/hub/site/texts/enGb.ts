import { CreationTexts } from './creationTexts';

export const enGb: CreationTexts = {
  createWhat: 'You can create them now: two lists, one for articles and one for partner links. Nothing else in the site changes.',
  create: 'Create the lists in “{site}”',
  creating: 'Creating the lists in “{site}”',
  finishWhat: 'The lists in “{site}” are not complete. You can create what is missing now. What is there already stays as it is.',
  finish: 'Create what is missing in “{site}”',
  finishing: 'Creating what is missing in “{site}”',
  organisationsShown: 'This site has no lists of its own, so readers see the organisation’s hub here.',
  byFiles: 'An administrator can also create them with the files that come with Public Sector Hub.',
  samples: 'Add a few sample items',
  samplesHint: 'They are marked as samples, readers can see them, and they expire after 30 days.',
  step: 'Step {done} of {all}',
  stop: 'Stop',
  stopping: 'Stopping after this step',
  createFailed: 'The lists could not be finished. What has been made stays; try again to go on from there.',
  done: 'The lists are ready',
  doneExcept: 'The lists are ready, but not everything could be done',
  stopped: 'Stopped. What has been made stays, and you can go on at any time',
  show: 'Show the hub',
  lists: { articles: 'Articles', links: 'Partner links' },
  parts: {
    list: 'the list itself', column: 'column “{name}”', index: 'index of “{name}”', format: 'look of “{name}”', validation: 'rule for dates', view: 'view “{name}”', likes: 'likes',
    title: 'title “{name}” and usual view', samples: 'sample items', dates: 'publish dates of the articles that were there'
  },
  outcomes: { made: 'Made', present: 'Already there', own: 'Left as its owner has it', wrongType: 'Of another type, and left', refused: 'Could not be done' },
  counts: {
    made: { one: '{count} part was made', other: '{count} parts were made' },
    present: { one: '{count} part was there already', other: '{count} parts were there already' },
    own: { one: '{count} part was left as its owner has it', other: '{count} parts were left as their owner has them' },
    wrongType: { one: '{count} column has another type, and was left', other: '{count} columns have another type, and were left' },
    refused: { one: '{count} part could not be done', other: '{count} parts could not be done' }
  },
  because: 'SharePoint says: {detail}'
};
