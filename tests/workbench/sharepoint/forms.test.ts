import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

const LIST = "web/getList('/sites/hub/Lists/HubLinks')";
const ITEM = `${LIST}/items(1)/validateUpdateListItem`;
const ADD = `${LIST}/AddValidateUpdateItemUsingPath`;

let run: RunningService;
beforeEach(async () => {
  run = await startService();
  run.service.addItem('Lists/HubLinks', { Title: 'Link' });
});
afterEach(() => run.stop());

const list = () => run.sp.web.getList('/sites/hub/Lists/HubLinks');
const post = async (path: string, body: object): Promise<[number, string]> => {
  const response = await run.api(path, { method: 'POST', body: JSON.stringify(body) });
  return [response.status, await response.text()];
};
const values = (FieldName: string, FieldValue: unknown): object => ({ formValues: [{ FieldName, FieldValue }] });
const set = (FieldName: string, FieldValue: string) => list().items.getById(1).validateUpdateListItem([{ FieldName, FieldValue }]);

it.each<[unknown, string]>([
  [null, "'StartObject' node was expected"], ['Title', "'StartObject' node was expected"], [[], "'StartObject' node was expected"], [{}, 'Edm.String'], [{ FieldName: 5 }, 'Edm.String'],
  [{ FieldName: 'Title', FieldValue: 5 }, 'Edm.String'], [{ FieldName: 'Title', FieldValue: true }, 'Edm.String'], [{ FieldName: 'Title', FieldValue: ['x'] }, 'Edm.String'],
  [{ FieldName: 'Title', FieldValue: 'x', Nope: 1 }, "The property 'Nope' does not exist on type 'SP.ListItemFormUpdateValue'"]
])('refuses %j as a value of a form', async (value, message) => {
  for (const path of [ITEM, ADD]) {
    expect(await post(path, { formValues: [value] })).toEqual([400, expect.stringContaining(message)]);
  }
});

it.each<[object, number, string]>([
  [{ bNewDocumentUpdate: true }, 501, 'bNewDocumentUpdate'], [{ checkInComment: 'Done' }, 501, 'checkInComment'], [{ sharedLockId: 'x' }, 501, 'sharedLockId'],
  [{ nope: true }, 400, 'The parameter nope does not exist in method']
])('does not write and pretend: %j', async (more, status, message) => {
  expect(await post(ITEM, { ...values('Title', 'New'), ...more })).toEqual([status, expect.stringContaining(message)]);
  expect(await list().items.getById(1)()).toMatchObject({ Title: 'Link', OData__UIVersionString: '1.0' });
});

it('takes what makes no difference here', async () => {
  expect(await post(ITEM, { ...values('Title', 'New'), bNewDocumentUpdate: false, checkInComment: null, datesInUTC: true, numberInInvariantCulture: true, sharedLockId: '' })).toEqual([200, expect.stringContaining('"HasException":false')]);
});

it.each(['Created', 'Modified', 'Author', 'Editor'])('does not rewrite %s, and says so', async (name) => {
  expect(await refused(set(name, '01/01/2020'))).toMatchObject({ status: 501, message: expect.stringContaining(name) });
});

it.each([['1,234.5', 1234.5], ['12.5', 12.5], ['0', 0]])('reads the number %s', async (text, number) => {
  await set('HubOrder', text);
  expect((await list().items.getById(1)()).HubOrder).toBe(number);
});

it.each([
  ['HubOrder', '1,23'], ['HubOrder', 'many'], ['HubOrder', '0x10'], ['HubOwner', '[null]'], ['HubOwner', '{}'], ['HubOwner', 'null'], ['HubUrl', 'no address']
])('says what is wrong with %s: %s', async (name, text) => {
  expect(await set(name, text)).toMatchObject([{ FieldName: name, FieldValue: text, HasException: true, ErrorMessage: expect.stringMatching(/./) }]);
  expect(await list().items.getById(1)()).toMatchObject({ OData__UIVersionString: '1.0' });
});

it('takes yes and no as 1 and 0, and nothing else', async () => {
  await list().fields.addBoolean('Done');
  for (const [text, value] of [['1', true], ['0', false], ['True', true], ['false', false]] as const) {
    expect(await set('Done', text)).toMatchObject([{ HasException: false }]);
    expect((await list().items.getById(1)()).Done).toBe(value);
  }
  expect(await set('Done', 'maybe')).toMatchObject([{ HasException: true }]);
});

it('gives an item one of the list’s content types', async () => {
  const { ContentTypeId } = await list().items.getById(1)();
  expect(await set('ContentTypeId', ContentTypeId)).toMatchObject([{ HasException: false }]);
  expect(await set('ContentTypeId', '0x0100AB')).toMatchObject([{ HasException: true }]);
});

it.each<[unknown, number, string]>([
  ['x', 400, 'StartObject'], [{ FolderPath: 'x' }, 400, 'StartObject'], [{ FolderPath: { DecodedUrl: 5 } }, 400, 'Edm.String'], [{ Nope: 1 }, 400, "'Nope' does not exist on type 'SP.ListItemCreationInformationUsingPath'"],
  [{ FolderPath: { DecodedUrl: '/sites/hub/Lists/HubLinks/Old' } }, 501, 'outside of the root'], [{ LeafName: { DecodedUrl: 'x' } }, 501, 'outside of the root'], [{ UnderlyingObjectType: 1 }, 501, 'outside of the root']
])('adds nothing at %j', async (listItemCreateInfo, status, message) => {
  expect(await post(ADD, { ...values('Title', 'New'), listItemCreateInfo })).toEqual([status, expect.stringContaining(message)]);
  expect(await list().items()).toHaveLength(1);
});

it('adds an item in the list itself, as PnPjs asks for it', async () => {
  const outcomes = await list().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'New' }, { FieldName: 'HubUrl', FieldValue: 'https://a.example, A' }, { FieldName: 'HubCategory', FieldValue: 'Data and research' }], '/sites/hub/Lists/HubLinks');
  expect(outcomes.filter(({ HasException }) => HasException)).toEqual([]);
  expect(outcomes[outcomes.length - 1]).toMatchObject({ FieldName: 'Id', FieldValue: '2' });
});
