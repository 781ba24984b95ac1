import { fieldXml } from '../provisioning/fieldXml';
import { ListSchema, viewQuery } from '../schema';

/**
 * The lists as a site script (Microsoft's *Site template JSON schema*). A list is made under the name that gives its address, and
 * keeps it: `setTitle` would stop the script from finding the list again. A site script knows no rules for items and no likes.
 */
export function siteScript(schemas: readonly ListSchema[]): string {
  const actions = schemas.map((schema) => ({
    verb: 'createSPList',
    listName: schema.url.slice(schema.url.lastIndexOf('/') + 1),
    templateType: 100,
    subactions: [
      { verb: 'setDescription', description: schema.description },
      ...schema.columns.map((column) => ({ verb: 'addSPFieldXml', schemaXml: fieldXml(column), addToDefaultView: false })),
      ...schema.views.map((view) => ({
        verb: 'addSPView', name: view.title, viewFields: view.columns, query: viewQuery(view), rowLimit: view.rowLimit, isPaged: true, makeDefault: view.isDefault
      }))
    ]
  }));
  return `${JSON.stringify({ $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json', actions, version: 1 }, null, 2)}\n`;
}
