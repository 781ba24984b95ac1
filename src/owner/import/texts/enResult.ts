import { ImportTexts } from './importTexts';

/** What is said of results. */
export const enResult: ImportTexts['result'] = {
  title: 'What was imported',
  stopped: 'The import was stopped. What is done stays. You can go on, now or later with the same file.',
  broken: 'The import broke off. What is done stays. You can go on, now or later with the same file.',
  how: {
    added: 'Added', changed: 'Changed', conflict: 'Left: somebody changed it meanwhile', gone: 'Left: it was deleted meanwhile', denied: 'Not allowed', refused: 'Refused by SharePoint', failed: 'Failed',
    unknown: 'Not known whether it was done: check again', open: 'Not done yet', left: 'Not to be imported'
  },
  download: 'Download the result (CSV)',
  fileName: 'import-result.csv',
  goOn: 'Check again and go on',
  another: 'Import another file',
  id: 'Item ID',
  detail: 'SharePoint said',
  failures: 'Rows that did not come in',
  happened: 'What happened',
  failuresWhy: 'Where SharePoint gives a reason, mend the row in the file and import the file again. What is in the list already is not imported twice.',
  failuresMore: { one: '{count} more row stands in the result file.', other: '{count} more rows stand in the result file.' },
  refusedBefore: { one: '{count} row was refused by the check and is not in the list. The result file says why.', other: '{count} rows were refused by the check and are not in the list. The result file says why.' },
  doubleBefore: { one: '{count} row was left out, because an article of its title is here already.', other: '{count} rows were left out, because articles of their titles are here already.' },
  draftsWait: 'The new articles are drafts. Give each a date in “Publish from” to show it to readers.',
  toDrafts: 'Open the drafts in SharePoint',
  toList: 'Open the list of articles in SharePoint'
};
