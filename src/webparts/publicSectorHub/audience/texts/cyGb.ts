import { AudienceTexts } from './audienceTexts';

export const cyGb: AudienceTexts = {
  shownTo: 'Yn cael ei ddangos i bobl yn: {groups}. Rydych chi’n ei weld am eich bod yn cael golygu yma.',
  shownToSome: 'Yn cael ei ddangos i bobl mewn rhai grwpiau. Rydych chi’n ei weld am eich bod yn cael golygu yma.',
  tidies: 'Mae hyn yn tacluso’r dudalen. Nid yw’n diogelu dim: gall unrhyw un sy’n cael darllen y rhestri agor yr erthyglau o hyd.',
  notForYou: 'Mae’r tab hwn wedi’i fwriadu ar gyfer pobl eraill yn y tîm. Os oeddech yn disgwyl gweld erthyglau yma, gofynnwch i berchennog y tîm.'
};
