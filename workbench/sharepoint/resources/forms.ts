import { notServed } from '../errors/catalogue';
import { checkItem } from '../formula/validation';
import { withDefaults } from '../items/body';
import { outcome, readForm } from '../items/formValues';
import { addItemColumns, itemRow, writeColumns } from '../items/write';
import type { Complex } from '../odata/values';
import { listUrl } from '../site/listUrls';
import { demand } from '../site/permissions';
import type { List } from '../store/list';
import { folderOf, formValuesOf } from './formArguments';
import { jsonBody } from './resource';
import type { Answer, Call, Resource } from './resource';

const answered = (name: string, values: readonly Complex[]): Answer =>
  ({ result: { kind: 'value', name, edmType: 'Collection(SP.ListItemFormUpdateValue)', value: { of: 'SP.ListItemFormUpdateValue', values } } });

/** `validateUpdateListItem`: values as a form posts them. All are written or none. */
export const validateUpdate = (list: List, id: number): Resource => ({
  post: (call) => {
    demand(call.site, 'EditListItems');
    const { columns, outcomes } = readForm(call.site, list, formValuesOf(jsonBody(call), 'ValidateUpdateListItem'));
    if (columns) {
      // That a list's rule refuses the whole call, and not one value of it, is *assumed*.
      checkItem(call.site, list, { ...itemRow(call.site, list, id), ...columns });
      writeColumns(call.site, list, id, columns);
    }
    return answered('ValidateUpdateListItem', outcomes);
  }
});

/** Items lie in the list itself: there are no folders here. */
const checkPlace = ({ site }: Call, list: List, info: unknown): void => {
  const folder = folderOf(info)?.replace(/^https?:\/\/[^/]+/i, '').replace(/\/$/, '').toLowerCase();
  if (folder !== undefined && folder !== listUrl(site, list).toLowerCase()) {
    throw notServed('AddValidateUpdateItemUsingPath outside of the root of a list');
  }
};

/** `AddValidateUpdateItemUsingPath`: a new item from the values of a form. What came of each is answered, and the new id behind them (recorded). */
export const addValidateUpdate = (list: List): Resource => ({
  post: (call) => {
    demand(call.site, 'AddListItems');
    const body = jsonBody(call);
    checkPlace(call, list, body.listItemCreateInfo);
    const { columns, outcomes } = readForm(call.site, list, formValuesOf(body, 'AddValidateUpdateItemUsingPath', ['listItemCreateInfo']), true);
    if (columns) {
      checkItem(call.site, list, withDefaults(call.site, list, columns));
    }
    const id = columns && addItemColumns(call.site, list, columns);
    return answered('AddValidateUpdateItemUsingPath', id === undefined ? outcomes : [...outcomes, outcome({ FieldName: 'Id', FieldValue: String(id) })]);
  }
});
