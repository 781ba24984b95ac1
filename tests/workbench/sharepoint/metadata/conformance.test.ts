import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hubArticles } from '../../../../src/lists/schema';
import { Tenant } from '../../../../workbench/sharepoint';
import { startService } from '../support/service';
import type { RunningService } from '../support/service';
import { furtherSteps, unknownStep } from './checkPath';
import { ValueCheck } from './checkValue';
import { Metadata } from './metadata';
import type { ServedCall } from './servedCall';
import { calls, furtherProperties } from './servedCalls';

const metadata = new Metadata();
let run: RunningService;
let columns: Set<string>;
let listId: string;
let typeId: string;
let viewId: string;

beforeAll(async () => {
  const tenant = new Tenant();
  tenant.storageEntities.change({ PublicSectorHubDefaultSite: '/sites/hub' });
  run = await startService({ tenant });
  run.service.allowLikes(hubArticles.url, true);
  run.service.addItem(hubArticles.url, { Title: 'One', HubSector: ['Education'], HubCallToAction: { Url: 'https://a.example', Description: 'A' }, HubPublishFrom: '2026-01-01T00:00:00Z' });
  listId = (await (await run.api("web/lists/getbytitle('Hub Articles')?$select=Id")).json()).Id;
  typeId = (await (await run.api('web/contenttypes', { method: 'POST', body: '{"Name":"Of the site"}' })).json()).StringId;
  viewId = (await (await run.api("web/lists/getbytitle('Hub Articles')/defaultview?$select=Id")).json()).Id;
  const fields = await (await run.api("web/lists/getbytitle('Hub Articles')/fields?$select=EntityPropertyName")).json() as { value: { EntityPropertyName: string }[] };
  const names = fields.value.map(({ EntityPropertyName }) => EntityPropertyName);
  // A person or lookup column shows itself as XId and XStringId; Id stands beside ID; LikedBy and LikesCount come with the rating setting.
  columns = new Set([...names, ...names.flatMap((name) => [`${name}Id`, `${name}StringId`]), 'LikedBy', 'LikesCount']);
});
afterAll(() => run.stop());

const filledIn = (text: string): string => text.replace('LISTID', listId).replace('TYPEID', typeId).replace('VIEWID', viewId);

const perform = async ({ verb, path, query = '', body, headers = {} }: ServedCall): Promise<Response> => run.api(filledIn(`${path}${query}`), {
  method: verb === 'GET' ? 'GET' : 'POST',
  headers: { Accept: 'application/json;odata=verbose', ...(verb === 'GET' || verb === 'POST' ? {} : { 'X-HTTP-Method': verb, 'If-Match': '*' }), ...headers },
  ...(body === undefined ? {} : { body: filledIn(typeof body === 'string' ? body : JSON.stringify(body)) })
});

describe('what the service answers is what SharePoint Online describes', () => {
  test.each(calls.map((call): [string, ServedCall] => [`${call.verb} ${call.path}${call.query ?? ''}`, call]))('%s', async (name, call) => {
    const answer = await perform(call);
    const text = await answer.text();
    expect([answer.status, text.slice(0, answer.ok ? 0 : 300)]).toEqual([answer.status < 300 ? answer.status : 200, '']);
    if (text !== '' && (answer.headers.get('content-type') ?? '').includes('odata=verbose')) {
      const check = new ValueCheck(metadata, columns).check(JSON.parse(text).d, name);
      expect(check.problems.filter((problem) => !furtherProperties.some((one) => problem.includes(one)))).toEqual([]);
    }
    expect(unknownStep(metadata, call.path)).toBeUndefined();
  });
});

it('tries every step of a path that the service knows', () => {
  const folder = join(__dirname, '../../../../workbench/sharepoint/resources');
  const steps = new Set(readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:case|name ===) '([^']+)'|^ {2}(getby\w+):/gm)].map(([, one, other]) => one ?? other)));
  // What is compared there and is no step of a path.
  ['string', 'number', 'boolean', 'like'].forEach((name) => steps.delete(name));
  const tried = calls.map(({ path }) => path.toLowerCase());
  expect([...steps].filter((step) => !tried.some((path) => new RegExp(`(^|/)${step.replace(/[.$]/g, '\\$&')}(\\(|/|$)`).test(path)))).toEqual([]);
});

it('needs every exception that it makes', async () => {
  const problems: string[] = [];
  for (const call of calls.filter(({ verb }) => verb === 'GET')) {
    const answer = await perform(call);
    if ((answer.headers.get('content-type') ?? '').includes('odata=verbose') && answer.ok) {
      problems.push(...new ValueCheck(metadata, columns).check((await answer.json()).d, '').problems);
    }
  }
  expect(furtherProperties.filter((one) => !problems.some((problem) => problem.includes(one)))).toEqual([]);
  const needed = Object.keys(furtherSteps).filter((place) => {
    const [name, type] = place.split(' of ');
    return metadata.step(type, name) === undefined;
  });
  expect(Object.keys(furtherSteps)).toEqual(needed);
});

describe('the check itself notices', () => {
  const problemsOf = (json: unknown): string[] => new ValueCheck(metadata, columns).check(json, 'x').problems;
  const list = (properties: object): object => ({ __metadata: { type: 'SP.List' }, ...properties });

  test.each<[string, unknown, string]>([
    ['a type that SharePoint does not have', { __metadata: { type: 'SP.Lisst' } }, 'there is no type SP.Lisst'],
    ['a property that SharePoint does not have', list({ Titel: 'x' }), 'SP.List.Titel does not exist'],
    ['a number that is text', list({ ItemCount: '3' }), 'SP.List.ItemCount should be Edm.Int32'],
    ['an Int64 that is a number', { __metadata: { type: 'SP.BasePermissions' }, High: 176, Low: '1' }, 'SP.BasePermissions.High should be Edm.Int64'],
    ['a moment that is no moment', list({ Created: 'yesterday' }), 'SP.List.Created should be Edm.DateTime'],
    ['a GUID that is none', list({ Id: '1' }), 'SP.List.Id should be Edm.Guid'],
    ['one value instead of several', { __metadata: { type: 'SP.FieldChoice' }, Choices: 'A' }, 'SP.FieldChoice.Choices should be Collection(Edm.String)'],
    ['a wrong part of a value with parts', { results: [list({ CurrentChangeToken: { __metadata: { type: 'SP.ChangeToken' }, StringValue: 3 } })] }, 'SP.ChangeToken.StringValue should be Edm.String'],
    ['a column that the list does not have', { __metadata: { type: 'SP.Data.XListItem' }, Nope: 'x' }, 'SP.ListItem.Nope does not exist'],
    ['nothing where there is always something', list({ Title: 'x', ItemCount: null }), 'SP.List.ItemCount is never null'],
    ['something wrong that was expanded', list({ Fields: { results: [{ __metadata: { type: 'SP.Field' }, Nope: 1 }] } }), 'SP.Field.Nope does not exist']
  ])('%s', (_what, json, problem) => {
    expect(problemsOf(json)).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ['web/listz', 'listz of SP.Web'], ["web/lists/getbytitel('x')", 'getbytitel of Collection(SP.List)'], ["web/lists('1')/items(1)/fieldz", 'fieldz of SP.ListItem'], ['wep', 'wep of _api']
  ])('a path that leads nowhere: %s', (path, step) => {
    expect(unknownStep(metadata, path)).toBe(step);
  });
});
