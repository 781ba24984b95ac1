import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { IList } from '@pnp/sp/lists';
import { ListSchema } from '../../../src/lists/schema';
import { SITE, TestSite } from './site';

export const listOf = ({ sp }: TestSite, { url }: Pick<ListSchema, 'url'>): IList => sp.web.getList(`${SITE}/${url}`);

/** What differs from one list to the next without meaning anything. */
const incidental = /^(SchemaXml|odata\..*|.*@odata\..*)$/;

const meant = (entity: object): object => Object.fromEntries(Object.entries(entity).filter(([name]) => !incidental.test(name)));

/** All that REST says of a list, of its columns and of its views. */
export const described = async (site: TestSite, schema: ListSchema): Promise<object> => {
  const list = listOf(site, schema);
  const settings = ['Title', 'Description', 'BaseTemplate', 'EnableAttachments', 'EnableModeration', 'EnableVersioning', 'ContentTypesEnabled', 'Hidden', 'DisableCommenting', 'ValidationFormula', 'ValidationMessage', 'RootFolder/ServerRelativeUrl'];
  const [info, fields, views, { Items: columns }] = await Promise.all([
    list.select(...settings).expand('RootFolder')(), list.fields(), list.views.select('Title', 'DefaultView', 'ViewQuery', 'RowLimit', 'Paged', 'PersonalView', 'ViewFields').expand('ViewFields')(), list.defaultView.fields<{ Items: readonly string[] }>()
  ]);
  return { ...meant(info), RootFolder: meant(info.RootFolder), fields: fields.map(meant), views: views.map((view) => ({ ...meant(view), ViewFields: ((view as unknown as { ViewFields: unknown }).ViewFields as { Items: readonly string[] }).Items })), columns };
};
