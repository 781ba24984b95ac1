import { PanelTexts } from './panelTexts';

export const enGb: PanelTexts = {
  title: 'Manage content',
  intro: 'Only people who can edit the lists see this.',
  back: 'All tools',
  backTo: 'Back to {tool}',
  close: 'Close',
  codeMissing: 'This tool cannot be shown at the moment. If this page has been open for a long time, reload it.',
  loading: 'Loading',
  tools: {
    health: { name: 'Check the content', what: 'See what is out of date, broken or hard to read, and put it right.' },
    why: { name: 'Why is this not showing?', what: 'Pick an article or link, and find out what hides it from readers.' },
    import: { name: 'Import articles', what: 'Bring in articles from a CSV file or from the feed of a blog.' },
    lists: { name: 'Check the lists', what: 'See whether the lists are complete and up to date, and add what is missing.' }
  }
};
