import '@pnp/sp/fields';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => { run = await startService(); });
afterEach(() => run.stop());

const lists = () => run.sp.web.lists;
const byTitle = (title: string) => lists().getByTitle(title);

describe('adding a list', () => {
  it('makes an empty list with the view All Items', async () => {
    const added = await lists().add('Minutes of meetings', 'Who said what');
    expect(added).toMatchObject({ Title: 'Minutes of meetings', Description: 'Who said what', BaseTemplate: 100, ItemCount: 0, ListItemEntityTypeFullName: 'SP.Data.Minutes_x0020_of_x0020_meetingsListItem' });
    expect((await byTitle('Minutes of meetings').select('RootFolder/ServerRelativeUrl').expand('RootFolder')<{ RootFolder: { ServerRelativeUrl: string } }>()).RootFolder.ServerRelativeUrl).toBe('/sites/hub/Lists/Minutes of meetings');
    expect(await byTitle('Minutes of meetings').views()).toMatchObject([{ Title: 'All Items', DefaultView: true }]);
    await byTitle('Minutes of meetings').items.add({ Title: 'First' });
    expect(await byTitle('Minutes of meetings').items()).toMatchObject([{ Id: 1, Title: 'First' }]);
  });

  it('takes settings with it', async () => {
    await lists().add('Moderated', '', 100, true, { EnableModeration: true, DraftVersionVisibility: 2, EnableAttachments: false, Hidden: true, NoCrawl: true });
    expect(await byTitle('Moderated')()).toMatchObject({ EnableModeration: true, DraftVersionVisibility: 2, EnableAttachments: false, Hidden: true, NoCrawl: true, ContentTypesEnabled: true });
  });

  it('keeps whether it stands in the navigation, which is shown when it is asked for', async () => {
    expect(await lists().ensure('In the navigation', '', 100, false, { OnQuickLaunch: true })).toMatchObject({ created: true });
    expect(await byTitle('In the navigation').select('OnQuickLaunch')()).toMatchObject({ OnQuickLaunch: true });
    await byTitle('In the navigation').update({ OnQuickLaunch: false });
    expect(await byTitle('In the navigation').select('OnQuickLaunch')()).toMatchObject({ OnQuickLaunch: false });
    expect(await byTitle('In the navigation')()).not.toHaveProperty('OnQuickLaunch');
  });

  it('takes settings that say what is so anyway', async () => {
    await lists().add('Plain', '', 100, false, { ReadSecurity: 1, WriteSecurity: 1, ValidationFormula: '', MajorVersionLimit: 50 });
    expect(await byTitle('Plain').select('ReadSecurity', 'WriteSecurity', 'ValidationFormula', 'ValidationMessage')()).toMatchObject({
      ReadSecurity: 1, WriteSecurity: 1, ValidationFormula: null, ValidationMessage: null
    });
  });

  it('finds another address for a title that comes again', async () => {
    await lists().add('Notes');
    await byTitle('Notes').update({ Title: 'Old notes' });
    await lists().add('Notes?');
    const urls = await Promise.all(['Old notes', 'Notes?'].map(async (title) => (await byTitle(title).rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl));
    expect(urls).toEqual(['/sites/hub/Lists/Notes', '/sites/hub/Lists/Notes1']);
  });

  it.each([
    ['Who & what: a list, with more!', 'Who  what a list with more'], ['Half-yearly', 'Halfyearly'], ['Straßen_äöü', 'Straßen_äöü'], ['2nd', '2nd'], ['_hidden', 'List'], ['???', 'List'],
    ['A title that is a good deal longer than fifty characters', 'A title that is a good deal longer than fifty char']
  ])('makes an address of the title %p', async (title, name) => {
    await lists().add(title);
    expect((await byTitle(title).rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl).toBe(`/sites/hub/Lists/${name}`);
    expect(await run.sp.web.getList(`/sites/hub/Lists/${name}`).select('Title')()).toMatchObject({ Title: title });
  });

  it('ensures: makes the list once', async () => {
    expect(await lists().ensure('Once', 'One')).toMatchObject({ created: true });
    expect(await lists().ensure('Once', 'Two')).toMatchObject({ created: false });
    expect(await byTitle('Once')()).toMatchObject({ Description: 'Two' });
    expect((await lists()()).filter(({ Title }) => Title === 'Once')).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>, number, string | RegExp]>([
    ['a title that is taken, in any case', { Title: 'hub ARTICLES', BaseTemplate: 100 }, 500, /^A list, survey, .* with the specified title already exists in this Web site\. {2}Please choose another title\.$/],
    ['no title', { BaseTemplate: 100 }, 400, 'The list title cannot be empty.'],
    ['an empty title', { Title: ' ' }, 400, 'The list title cannot be empty.'],
    ['a library', { Title: 'Files', BaseTemplate: 101 }, 501, /BaseTemplate 101/],
    ['folders', { Title: 'Folders', EnableFolderCreation: true }, 501, /EnableFolderCreation true/],
    ['items that only their author reads', { Title: 'x', ReadSecurity: 2 }, 501, /ReadSecurity 2/],
    ['a number of versions', { Title: 'x', MajorVersionLimit: 7 }, 501, /MajorVersionLimit 7/],
    ['a property that a list does not have', { Title: 'x', Colour: 'red' }, 400, /^The property 'Colour' does not exist on type 'SP\.List'\./],
    ['a setting of the wrong kind', { Title: 'x', EnableModeration: 'yes' }, 400, "The value of the property 'EnableModeration' is not valid."],
    ['a visibility of drafts that there is not', { Title: 'x', DraftVersionVisibility: 3 }, 400, /DraftVersionVisibility/]
  ])('refuses %s, and makes nothing', async (_what, body, status, message) => {
    const before = await lists()();
    const answer = await run.api('web/lists', { method: 'POST', body: JSON.stringify(body) });
    expect([answer.status, (await answer.json())['odata.error'].message.value]).toEqual([status, typeof message === 'string' ? message : expect.stringMatching(message)]);
    expect(await lists()()).toHaveLength(before.length);
  });
});
