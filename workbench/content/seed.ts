import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hubArticles, hubLinks } from '../../src/lists/schema';
import type { NewFile, SharePointService } from '../sharepoint';
import { checkEntries } from './checkEntries';
import { checkFields } from './checkFields';
import type { ArticleFile, LinkFile, Named } from './contentFile';
import { readContent } from './readContent';
import { samplePeople, sampleUsers } from './sampleUsers';
import { seedTalk } from './seedTalk';
import type { TalkService } from './seedTalk';

/** The part of the local SharePoint service that seeding needs. */
export type SeedService = Pick<SharePointService, 'addItem' | 'ensureUser'> & TalkService;

const dayInMilliseconds = 86_400_000;

/** SharePoint keeps whole seconds. */
const moment = (now: Date, days: number): string =>
  new Date(now.getTime() + days * dayInMilliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

const midnight = (now: Date, days: number): string => `${moment(now, days).slice(0, 10)}T00:00:00Z`;

/** An entry that is absent leaves its column out, as an empty form does. */
const when = (column: string, days: number | null | undefined, toText: (days: number) => string): Record<string, string> =>
  typeof days === 'number' ? { [column]: toText(days) } : {};

const picture = (folder: string, column: string, fileName: string | undefined): NewFile[] =>
  fileName === undefined ? [] : [{ column, fileName, content: readFileSync(join(folder, 'images', fileName)) }];

/** Oldest first, so that ids grow with time as they do in a list that people have used; drafts last; pairs after originals. */
const inOrderOfWriting = (one: Named<ArticleFile>, other: Named<ArticleFile>): number =>
  Number(one.file.translationOf !== undefined) - Number(other.file.translationOf !== undefined)
  || (one.file.publishFromDays ?? Infinity) - (other.file.publishFromDays ?? Infinity)
  || one.slug.localeCompare(other.slug);

/** The first user stands in for links without a category. */
const ownerOf = ({ fields }: LinkFile): string =>
  (sampleUsers.find(({ categories }) => categories.includes(String(fields.HubCategory))) ?? sampleUsers[0]).loginName;

/**
 * Puts the sample content into the two lists of the hub. Everything is checked before the first item is added.
 * @param service the local SharePoint service
 * @param options.folder path of the content folder, which holds `articles`, `links` and `images`
 * @param options.now the moment from which the days in the files count
 * @returns how many items were added to each list
 * @throws one sentence that names the file when it does not fit the schema
 */
export function seed(service: SeedService, options: { folder: string; now: Date }): { articles: number; links: number } {
  const { folder, now } = options;
  const content = readContent(folder);
  checkEntries(folder, content);
  content.articles.forEach(({ path, file }) => checkFields(hubArticles, path, file.title, file.fields));
  content.links.forEach(({ path, file }) => checkFields(hubLinks, path, file.title, file.fields));

  const ownerIds = new Map(samplePeople.map(({ loginName, title, email }) => [loginName, service.ensureUser({ loginName, title, email })]));

  const idOf = (email: string): number => Number(ownerIds.get(samplePeople.find((person) => person.email === email)?.loginName ?? ''));

  const articleIds = new Map<string, number>();
  for (const { slug, file, body } of [...content.articles].sort(inOrderOfWriting)) {
    // What is published was written then; drafts and what comes later were written now.
    const published = new Date(now.getTime() + Math.min(0, file.publishFromDays ?? 0) * dayInMilliseconds);
    const id = service.addItem(hubArticles.url, {
      Title: file.title,
      ...file.fields,
      HubBody: body,
      // A draft says that it has no date; left out, the column would take its default, the present.
      HubPublishFrom: file.publishFromDays === null ? null : moment(now, file.publishFromDays),
      ...when('HubExpires', file.expiresInDays, (days) => moment(now, days)),
      ...when('HubReviewBy', file.reviewInDays, (days) => midnight(now, days)),
      ...(file.translationOf === undefined ? {} : { HubTranslationOf: articleIds.get(file.translationOf) })
    }, picture(folder, 'HubImage', file.image), published);
    articleIds.set(slug, id);
    seedTalk(service, id, file, published, idOf);
  }

  for (const { file } of content.links) {
    service.addItem(hubLinks.url, {
      Title: file.title,
      ...file.fields,
      HubOwnerId: ownerIds.get(ownerOf(file)),
      ...when('HubLastChecked', file.lastCheckedDays, (days) => midnight(now, days)),
      ...when('HubExpires', file.expiresInDays, (days) => moment(now, days))
    }, picture(folder, 'HubLogo', file.logo));
  }

  return { articles: content.articles.length, links: content.links.length };
}
