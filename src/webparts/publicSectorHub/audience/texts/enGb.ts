import { AudienceTexts } from './audienceTexts';

export const enGb: AudienceTexts = {
  shownTo: 'Shown to people in: {groups}. You see it because you can edit here.',
  shownToSome: 'Shown to the people in some groups. You see it because you can edit here.',
  tidies: 'This tidies the page. It does not protect anything: anyone who may read the lists can still open the articles.',
  notForYou: 'This tab is meant for other people in the team. If you expected to see articles here, ask the owner of the team.'
};
