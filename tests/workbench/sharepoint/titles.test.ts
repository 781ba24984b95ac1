import '@pnp/sp/comments/item';
import '@pnp/sp/content-types';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeAll(async () => {
  run = await startService();
  run.service.addItem('Lists/HubArticles', { Title: 'x' });
});
afterAll(() => run.stop());

const list = () => run.sp.web.getList('/sites/hub/Lists/HubArticles');
const fieldXml = (attribute: string) => list().fields.createFieldAsXml(`<Field Type="Text" Name="A" DisplayName="${attribute}" />`);
const inXml = (text: string): string => text.replace(/[^ -~]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Wherever somebody may write a name or text that is no value of an item. */
const ways: [string, (text: string) => Promise<unknown>][] = [
  ['the title of a list', (text) => run.sp.web.lists.add(text)],
  ['the description of a list', (text) => run.sp.web.lists.add('Fine', text)],
  ['the new title of a list', (text) => list().update({ Title: text })],
  ['the title of a column', (text) => list().fields.addText(text)],
  ['the choices of a column', (text) => list().fields.addChoice('Fine', { Choices: ['a', text] })],
  ['the XML of a column', fieldXml],
  ['the XML of a column, as a number', (text) => fieldXml(inXml(text))],
  ['the title of a view', (text) => list().views.add(text)],
  ['the XML of a view', (text) => list().defaultView.setViewXml(`<View><Query><Where><Eq><FieldRef Name="Title" /><Value Type="Text">${text}</Value></Eq></Where></Query></View>`)],
  ['the name of a content type', (text) => run.sp.web.contentTypes.add('', text)],
  ['a comment', (text) => list().items.getById(1).comments.add(text)],
  ['somebody whom a comment names', (text) => list().items.getById(1).comments.add({ text: '@mention{0}', mentions: [{ email: '', id: 1, loginName: '', name: text }] } as never)]
];

const state = async (): Promise<unknown> => Promise.all([
  run.sp.web.lists(), list().fields.select('InternalName')(), list().views(), run.sp.web.contentTypes(), list().items.getById(1).comments()
].map(async (feed) => (await feed as unknown[]).length));

describe.each([['half a character', 'a\ud800b'], ['another half, of which the database would make the same', 'a\udfffb'], ['NUL', 'a\u0000b']])('%s', (_what, text) => {
  it.each(ways)('is refused in %s', async (where, write) => {
    const before = await state();
    // A column's XML that cannot be read is answered with 500, whatever is wrong with it.
    expect(await refused(write(text))).toMatchObject(where.startsWith('the XML of a column') ? { status: 500, message: expect.stringContaining('Invalid field definition') } : { status: 400 });
    expect(await state()).toEqual(before);
  });
});

it('what is whole is taken', async () => {
  await run.sp.web.lists.add('😀 e\u0301');
  expect((await run.sp.web.lists.getByTitle('😀 e\u0301')()).Title).toBe('😀 e\u0301');
  expect(await list().fields.createFieldAsXml('<Field Type="Text" Name="Whole" DisplayName="😀&#233;&#x1F600;" />')).toMatchObject({ Title: '😀é😀' });
});
