import path from 'node:path';
import { seed } from '../../../workbench/content/seed';
import { fakeService } from './fakeService';
import { sampleFolder } from './sampleFolder';

it('the second hub has a small content of its own, which the lists take', () => {
  const service = fakeService();
  expect(seed(service, { folder: path.join(sampleFolder, 'housing'), now: new Date('2026-01-15T09:00:00Z') })).toEqual({ articles: 3, links: 3 });
  const other = fakeService();
  seed(other, { folder: sampleFolder, now: new Date('2026-01-15T09:00:00Z') });
  const titles = other.added.map(({ values }) => values.Title);
  expect(service.added.filter(({ values }) => titles.includes(values.Title))).toEqual([]);
});
