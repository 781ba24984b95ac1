import { SPBrowser, spfi, SPFI } from '@pnp/sp';
import '@pnp/sp/attachments';
import '@pnp/sp/fields/list';
import '@pnp/sp/items/list';
import { IItems } from '@pnp/sp/items';
import '@pnp/sp/lists/web';
import { IList } from '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views/list';
import '@pnp/sp/webs';
import { PageAddress } from './address';

/** A column, as the REST service describes it. */
export interface Field {
  readonly Id: string;
  readonly InternalName: string;
  readonly Title: string;
  readonly Description: string;
  readonly TypeAsString: string;
  readonly Required: boolean;
  readonly ReadOnlyField: boolean;
  readonly Hidden: boolean;
  readonly DefaultValue: string | null;
  readonly Choices?: readonly string[];
  readonly MaxLength?: number;
  readonly RichText?: boolean;
  /** 0 for a day without a time. */
  readonly DisplayFormat?: number;
  readonly MinimumValue?: number;
  readonly MaximumValue?: number;
}

/** One row; with it comes its version. */
export interface Item {
  readonly Id: number;
  readonly [column: string]: unknown;
}

/** What a list page works with. */
export interface OpenList {
  readonly sp: SPFI;
  readonly list: IList;
  readonly id: string;
  readonly title: string;
  readonly itemCount: number;
  readonly fields: readonly Field[];
  /** What this person may do. */
  readonly may: { readonly add: boolean; readonly edit: boolean; readonly remove: boolean };
  /** Server-relative path. */
  readonly path: string;
}

/** Bits of SPBasePermissions, low word. */
const RIGHTS = { add: 2, edit: 4, remove: 8 };

interface ListInfo {
  readonly Id: string;
  readonly Title: string;
  readonly ItemCount: number;
  readonly EffectiveBasePermissions: { readonly Low: string };
}

/** Connects to the site that the page belongs to. */
export const connect = ({ sitePath }: PageAddress): SPFI => spfi().using(SPBrowser({ baseUrl: location.origin + sitePath }));

/**
 * Opens the list that the address names.
 * @throws what PnPjs throws, above all when there is no such list
 */
export async function openList(sp: SPFI, { listPath }: PageAddress): Promise<OpenList> {
  const list = sp.web.getList(listPath);
  const [info, fields] = await Promise.all([list.select('Id', 'Title', 'ItemCount', 'EffectiveBasePermissions')<ListInfo>(), list.fields<Field[]>()]);
  const rights = Number(info.EffectiveBasePermissions.Low);
  return {
    sp,
    list,
    id: info.Id,
    title: info.Title,
    itemCount: info.ItemCount,
    fields,
    may: { add: (rights & RIGHTS.add) !== 0, edit: (rights & RIGHTS.edit) !== 0, remove: (rights & RIGHTS.remove) !== 0 },
    path: listPath
  };
}

/** The columns that a form shows, in the list's order. */
export const formFields = ({ fields }: OpenList): readonly Field[] =>
  fields.filter((field) => !field.Hidden && !field.ReadOnlyField && field.TypeAsString !== 'Attachments');

/** `$select` and `$expand` for columns: a person is asked for by name. */
export function withColumns(items: IItems, fields: readonly Field[]): IItems {
  const people = fields.filter(isPerson).map((field) => field.InternalName);
  const plain = fields.filter((field) => !isPerson(field) && field.TypeAsString !== 'Computed').map((field) => restName(field.InternalName));
  return items.select('Id', 'Title', ...plain, ...people.flatMap((name) => [`${name}/Id`, `${name}/Title`])).expand(...people);
}

const isPerson = (field: Field): boolean => field.TypeAsString === 'User';

/** OData names do not begin with an underscore. */
const restName = (name: string): string => (name.startsWith('_') ? `OData_${name}` : name);
