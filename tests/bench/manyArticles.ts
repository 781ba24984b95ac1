import { articleList } from '../../src/lists/schema';
import type { SharePointService } from '../../workbench/sharepoint';

const minute = 60_000;
/** The newest article of every bench. */
export const newest = Date.UTC(2026, 10, 1);

const sectors = ['Health and social care', 'Local government', 'Central government', 'Education', 'Police and justice'];
const serves = ['Patients', 'Householders', 'Employees', 'Learners'];
const words = ['budget', 'clinic', 'library', 'transport', 'housing', 'school', 'service', 'partner', 'savings', 'change', 'staff', 'council', 'ward', 'digital', 'care', 'waste'];

/** When an article was published: one every ten minutes, the last one first. */
export const publishedAt = (number: number): string => new Date(newest - number * 10 * minute).toISOString();

const sentence = (number: number, length: number): string =>
  Array.from({ length }, (_unused, place) => words[(number * 7 + place * place + place) % words.length]).join(' ');

/** One of the articles, as its form would send it. */
export const article = (number: number): Record<string, unknown> => ({
  Title: `${sentence(number, 5)} ${number}`,
  HubSummary: sentence(number + 1, 25),
  HubBody: `<p>${sentence(number + 2, 120)}</p><p>${sentence(number + 3, 120)}</p>`,
  HubByline: 'Alex Morgan, head of change',
  HubSector: [sectors[number % sectors.length]],
  HubServes: [serves[number % serves.length], serves[(number * 3 + 1) % serves.length]].filter((one, place, all) => all.indexOf(one) === place),
  HubPublishFrom: publishedAt(number),
  HubLanguage: number % 4 === 0 ? 'cy' : 'en'
});

/** Fills the list of articles. */
export const fill = (service: SharePointService, count: number): void => service.together(() => {
  for (let number = 0; number < count; number += 1) {
    service.addItem(articleList.url, article(number));
  }
});
