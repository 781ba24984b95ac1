import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import { hubArticles } from '../../../src/lists/schema';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeAll(async () => { run = await startService(); });
afterAll(() => run.stop());

describe('the fields', () => {
  const fields = () => run.sp.web.getList('/sites/hub/Lists/HubArticles').fields;

  it('are the built-in ones and those of the schema', async () => {
    const all = await fields()();
    for (const column of hubArticles.columns) {
      expect(all).toContainEqual(expect.objectContaining({
        Id: column.id, InternalName: column.name, Title: column.displayName, TypeAsString: column.type, Description: column.description,
        Required: Boolean(column.required), Indexed: Boolean(column.indexed), Hidden: false, ReadOnlyField: false
      }));
    }
    expect(all.map(({ InternalName }) => InternalName)).toEqual(expect.arrayContaining(['ID', 'Title', 'Created', 'Modified', 'Author', 'Editor', '_UIVersionString', 'Attachments', 'GUID', 'ContentTypeId', 'LinkTitle']));
  });

  it('are filtered as everything else', async () => {
    const names = async (filter: string): Promise<string[]> => (await fields().filter(filter).select('InternalName')()).map(({ InternalName }) => InternalName);
    expect(await names("TypeAsString eq 'MultiChoice'")).toEqual(['HubSector', 'HubServes', 'HubBenefit']);
    expect(await names("Hidden eq false and Required eq true and ReadOnlyField eq false")).toEqual(['Title']);
    expect(await names("InternalName eq 'HubTopic' or InternalName eq 'HubByline'")).toEqual(['HubByline', 'HubTopic']);
  });

  it('are found by internal name, title and id, and have their own properties', async () => {
    expect(await fields().getByInternalNameOrTitle('HubTopic')()).toMatchObject({ FieldTypeKind: 6, Choices: hubArticles.columns.flatMap((column) => (column.name === 'HubTopic' && 'choices' in column ? column.choices : [])) });
    expect(await fields().getByInternalNameOrTitle('Review by')()).toMatchObject({ InternalName: 'HubReviewBy', DisplayFormat: 0 });
    expect(await fields().getByTitle('Body')()).toMatchObject({ InternalName: 'HubBody', RichText: true });
    expect(await fields().getById('b933b81b-a5cb-40d0-978b-2f616b0ef404')()).toMatchObject({ InternalName: 'HubImage', FieldTypeKind: 34, TypeAsString: 'Thumbnail' });
    expect((await fields().getByInternalNameOrTitle('HubSector')()).SchemaXml).toContain('<CHOICE>Health and social care</CHOICE>');
  });

  it('are asked for what only some of them have', async () => {
    const all = await fields().select('InternalName', 'Choices', 'LookupList', 'LookupField', 'AllowMultipleValues', 'SelectionMode', 'MaximumValue', 'NumberOfLines')<Record<string, unknown>[]>();
    expect(all.find(({ InternalName }) => InternalName === 'Author')).toMatchObject({ Choices: null, AllowMultipleValues: false, SelectionMode: 0, MaximumValue: null });
    expect(all.find(({ InternalName }) => InternalName === 'HubTopic')).toMatchObject({ LookupList: null, AllowMultipleValues: null });
  });

  it('are not found otherwise', async () => {
    expect(await refused(fields().getByInternalNameOrTitle('Nope')())).toMatchObject({ status: 400, message: "Column 'Nope' does not exist. It may have been deleted by another user." });
    expect(await refused(fields().getById('00000000-0000-0000-0000-000000000000')())).toMatchObject({ status: 400 });
  });
});
