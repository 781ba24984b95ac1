import { escaped, fieldXml } from '../provisioning/fieldXml';
import { ListSchema, ListView, schemaVersion, validationFormula, viewQuery } from '../schema';

const NAMESPACE = 'http://schemas.dev.office.com/PnP/2022/09/ProvisioningSchema';

/** The lists as a template of the PnP provisioning engine, schema 2022/09. It knows no likes. */
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
  const { title, url, description, columns, views, validation } = schema;
  const titleOf = (column: string): string => columns.find(({ name }) => name === column)?.displayName ?? column;
  const rule = validation ? ` ValidationFormula="${escaped(validationFormula(validation, titleOf))}" ValidationMessage="${escaped(validation.message)}"` : '';
  return [
    `        <pnp:ListInstance Title="${escaped(title)}" Description="${escaped(description)}" Url="${url}" TemplateType="100" EnableAttachments="true" EnableVersioning="true" EnableFolderCreation="false"${rule}>`,
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
