import { viewQuery } from '../../../src/lists/schema';
import type { ListView } from '../../../src/lists/schema';
import type { FieldDefinition } from '../fields/definition';

/** A saved view of a list. */
export interface View {
  readonly id: string;
  readonly title: string;
  /** Internal names, in order. */
  readonly columns: readonly string[];
  /** CAML: which items, in which order. */
  readonly query: string;
  readonly rowLimit: number;
  /** Whether the rows beyond the limit follow on further pages; absent for yes. */
  readonly paged?: boolean;
  /** Added by somebody, not with the list: the name of its page, which stays when the title changes. */
  readonly addedAs?: string;
  readonly isDefault: boolean;
  readonly hidden?: boolean;
  readonly customFormatter?: string;
}

/** A view of the product's schema as a view of a list. */
export const viewOfSchema = (view: ListView): Omit<View, 'id'> => {
  const { title, columns, rowLimit, isDefault } = view;
  // The default view comes with the list, the others are added.
  return { title, columns, rowLimit, isDefault, query: viewQuery(view), ...(isDefault ? {} : { addedAs: title, paged: true }) };
};

/** What an owner can switch in the list settings; named as in the REST API. */
export interface ListSettings {
  readonly hidden: boolean;
  readonly enableAttachments: boolean;
  readonly enableVersioning: boolean;
  /** Content approval. */
  readonly enableModeration: boolean;
  /** Who sees what is not approved: 0 readers, 1 editors, 2 those who approve and the author. */
  readonly draftVersionVisibility: number;
  readonly noCrawl: boolean;
  readonly disableCommenting: boolean;
  readonly contentTypesEnabled: boolean;
  readonly onQuickLaunch: boolean;
  /** What every item must fulfil, as SharePoint keeps it: with internal names in brackets. */
  readonly validationFormula?: string;
  readonly validationMessage?: string;
}

/** A new list's settings (recorded). */
export const newListSettings: ListSettings = {
  hidden: false, enableAttachments: true, enableVersioning: true, enableModeration: false, draftVersionVisibility: 0, noCrawl: false,
  disableCommenting: false, contentTypesEnabled: false, onQuickLaunch: false
};

/** A list as the service holds it in memory. Its items lie in the table `items_<number>`. */
export interface List {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** Below the site: `Lists/HubArticles`. */
  readonly url: string;
  readonly description: string;
  readonly created: string;
  /** Whether the rating setting is *Likes*. */
  readonly likes: boolean;
  readonly settings: ListSettings;
  /** Counts up with each change of the list itself. */
  readonly version: number;
  /** In the order in which an item shows them. */
  readonly fields: readonly FieldDefinition[];
  readonly views: readonly View[];
}

/** The table that holds the items of a list, ready to stand in a statement. */
export const itemTable = ({ number }: Pick<List, 'number'>): string => `"items_${number}"`;

const leaf = ({ url }: List): string => url.slice(url.lastIndexOf('/') + 1);

/** The last part of the list's address: `HubArticles`. */
export const listName = leaf;

/**
 * The name of the list's items in OData: `HubArticlesListItem`. It begins with a capital, as users found; spaces and the like are
 * written as SharePoint encodes them.
 */
export const itemTypeName = (list: List): string =>
  `${leaf(list).replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/[^A-Za-z0-9]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`)}ListItem`;

/** What SharePoint calls the type: `SP.Data.HubArticlesListItem`. */
export const itemType = (list: List): string => `SP.Data.${itemTypeName(list)}`;

/** The content type of the list's items: SharePoint's Item, derived for this list. */
export const contentTypeId = ({ id }: List): string => `0x0100${id.replace(/-/g, '').toUpperCase()}`;
