import { Control, FieldKind } from '../../../workbench/sharepoint/pages/browser/fields/fieldKind';
import { Field, OpenList } from '../../../workbench/sharepoint/pages/browser/list';

/** A column with only what a test is about said by the test. */
export const aField = (parts: Partial<Field>): Field => ({
  Id: '00000000-0000-0000-0000-000000000001', InternalName: 'HubColumn', Title: 'Column', Description: '', TypeAsString: 'Text',
  Required: false, ReadOnlyField: false, Hidden: false, DefaultValue: null, ...parts
});

export const aList = { path: '/sites/hub/Lists/HubArticles' } as OpenList;

/** Draws one control as a form does. */
export const drawn = (kind: FieldKind, field: Field, value: unknown): Control =>
  kind.control({ field, list: aList, id: 'box', describedBy: 'hint', itemId: 4 }, value);

/** What a person types. */
export function type(control: Control, text: string): void {
  (control.focus as HTMLInputElement).value = text;
}
