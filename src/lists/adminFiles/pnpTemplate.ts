import { escaped, fieldXml } from '../provisioning/fieldXml';
import { ListSchema, ListView, schemaVersion, viewQuery } from '../schema';

const NAMESPACE = 'http://schemas.dev.office.com/PnP/2022/09/ProvisioningSchema';

/**
 * The lists as a template of the PnP provisioning engine, schema 2022/09. It knows no likes, and has no rule for items: the engine sets a
 * rule when it makes the list, before there are columns, and SharePoint refuses it (`CreateList` in PnP Framework's
 * *ObjectListInstance*; pnp/PnP-Sites-Core, issue 1682). A rule that is not named here the engine leaves as it is.
 *
 * For sites without these lists only: in a list that is there, the engine sets what the template does not name to its defaults
 * (approval off), makes views of the same title anew, and gives columns back the template's attributes and choices.
 */
export function pnpTemplate(schemas: readonly ListSchema[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<pnp:Provisioning xmlns:pnp="${NAMESPACE}">`,
    '  <pnp:Preferences Generator="Public Sector Hub" />',
    '  <pnp:Templates ID="PUBLIC-SECTOR-HUB">',
    `    <pnp:ProvisioningTemplate ID="PUBLIC-SECTOR-HUB-LISTS" Version="${schemaVersion}">`,
    '      <pnp:Lists>',
    ...schemas.map(listInstance),
    '      </pnp:Lists>',
    '    </pnp:ProvisioningTemplate>',
    '  </pnp:Templates>',
    '</pnp:Provisioning>',
    ''
  ].join('\n');
}

function listInstance(schema: ListSchema): string {
  const { title, url, description, columns, views } = schema;
  return [
    `        <pnp:ListInstance Title="${escaped(title)}" Description="${escaped(description)}" Url="${url}" TemplateType="100" EnableAttachments="true" EnableVersioning="true" EnableFolderCreation="false">`,
    '          <pnp:Views>',
    ...views.map((view) => `            ${viewXml(view)}`),
    '          </pnp:Views>',
    '          <pnp:Fields>',
    ...columns.map((column) => `            ${fieldXml(column)}`),
    '          </pnp:Fields>',
    '        </pnp:ListInstance>'
  ].join('\n');
}

function viewXml(view: ListView): string {
  const fields = view.columns.map((column) => `<FieldRef Name="${column}" />`).join('');
  return `<View DisplayName="${escaped(view.title)}" DefaultView="${view.isDefault ? 'TRUE' : 'FALSE'}" Type="HTML"><Query>${viewQuery(view)}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="TRUE">${view.rowLimit}</RowLimit></View>`;
}
