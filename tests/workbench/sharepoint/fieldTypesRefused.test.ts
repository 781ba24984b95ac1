import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeAll(async () => { run = await startService(); });
afterAll(() => run.stop());

const fields = () => run.sp.web.getList('/sites/hub/Lists/HubLinks').fields;

it.each([
  ['Calculated', 'ResultType="Text"', '<Formula>=[Title]</Formula><FieldRefs><FieldRef Name="Title" /></FieldRefs>'], ['Currency', 'LCID="2057"', ''], ['TaxonomyFieldType', 'ShowField="Term1033"', ''], ['Location', '', '']
])('a column of type %s is refused by its type, whatever else its XML asks for', async (type, attributes, inside) => {
  const xml = `<Field Type="${type}" Name="New" DisplayName="New" ${attributes}>${inside}</Field>`;
  expect(await refused(fields().createFieldAsXml(xml))).toMatchObject({ status: 501, message: `The local SharePoint service does not serve this: columns of type ${type}.` });
  expect(run.lines[run.lines.length - 1]).toContain(`columns of type ${type}`);
});

it('a calculated column is refused in JSON, too', async () => {
  expect(await refused(fields().addCalculated('New', { Formula: '=[Title]', DateFormat: 0 }))).toMatchObject({ status: 501, message: expect.stringContaining('FieldTypeKind 17') });
});
