import { hubArticles, hubLinks } from '../../../src/lists/schema';
import { seed } from '../../../workbench/content/seed';
import { createSharePoint } from '../../../workbench/sharepoint';
import { sampleFolder } from './sampleFolder';

describe('seed with the local SharePoint service', () => {
  test('every value is taken as a POST would be', () => {
    const service = createSharePoint({ databaseFile: ':memory:' });
    try {
      [hubArticles, hubLinks].forEach((schema) => service.ensureList(schema));
      seed(service, { folder: sampleFolder, now: new Date() });
      expect([hubArticles, hubLinks].map(({ url }) => service.isEmpty(url))).toEqual([false, false]);
    } finally {
      service.close();
    }
  });
});
