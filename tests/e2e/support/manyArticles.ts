import path from 'node:path';
import { articleList, hubArticles, hubLinks, searchMappings } from '../../../src/lists/schema';
import { createSharePoint } from '../../../workbench/sharepoint';

const topics = ['Money', 'Service change', 'Technology'];
const serves = ['Householders', 'Learners', 'Patients'];
const MINUTE = 60_000;

/** The title of the n-th newest article, counted from 0. */
export const titleOf = (number: number): string => `Report ${number} of the year`;

/** What only every 500th article has in its body. */
export const RARE = 'kestrel';

/**
 * Fills the hub's database before the workbench starts: articles of the last months and years, one for every five minutes.
 * @param folder - of the database
 * @param indexed - whether the column of dates has its index
 */
export function fillHub(folder: string, count: number, { indexed = true } = {}): void {
  const now = Date.now();
  const service = createSharePoint({ databaseFile: path.join(folder, 'hub.db'), searchMappings });
  service.ensureList(indexed ? hubArticles : { ...hubArticles, columns: hubArticles.columns.map((column) => (column.name === 'HubPublishFrom' ? { ...column, indexed: false } : column)) });
  service.ensureList(hubLinks);
  service.together(() => {
    for (let number = count - 1; number >= 0; number -= 1) {
      const published = new Date(now - (number + 1) * 5 * MINUTE);
      service.addItem(articleList.url, {
        Title: titleOf(number),
        HubSummary: `What changes in week ${number % 52}`,
        HubBody: `<p>${number % 500 === 0 ? `A ${RARE} was seen.` : 'Nothing else was seen.'}</p>`,
        HubTopic: topics[number % topics.length],
        HubServes: [serves[number % serves.length]],
        HubLanguage: 'en',
        HubPublishFrom: published.toISOString()
      }, [], published);
    }
  });
  service.close();
}
