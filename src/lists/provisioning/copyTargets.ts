import '@pnp/sp/fields/list';
import { IList } from '@pnp/sp/lists';
import { CopyTarget, ListColumn } from '../../content/manage/listsContent';
import { Column, ListSchema } from '../schema';

interface OwnField {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly ReadOnlyField: boolean;
  readonly Hidden: boolean;
  readonly FromBaseType: boolean;
}

/**
 * Which types hold what a column of ours takes. Yes/no columns are left out: they are never empty, so nobody could tell what was
 * copied. So are pictures: theirs are attachments that are called after the column.
 */
const FITTING: Readonly<Partial<Record<Column['type'], readonly string[]>>> = {
  Text: ['Text', 'Choice'], Note: ['Note', 'Text', 'Choice'], Choice: ['Choice', 'Text'], MultiChoice: ['MultiChoice'], DateTime: ['DateTime'], Number: ['Number', 'Currency'], URL: ['URL'], User: ['User']
};

/**
 * Which of the hub's columns in a list can be filled from columns of its own.
 * @throws what PnPjs throws
 */
export async function copyTargets(list: IList, { columns }: ListSchema): Promise<readonly CopyTarget[]> {
  const fields = await list.fields.select('InternalName', 'Title', 'TypeAsString', 'ReadOnlyField', 'Hidden', 'FromBaseType')<OwnField[]>();
  const own = fields.filter(({ InternalName, ReadOnlyField, Hidden, FromBaseType }) => !ReadOnlyField && !Hidden && !FromBaseType && !columns.some(({ name }) => name === InternalName));
  const targets = columns.map((column): CopyTarget | undefined => {
    const title = fields.find(({ InternalName, TypeAsString }) => InternalName === column.name && TypeAsString === column.type)?.Title;
    const from = own.filter(({ TypeAsString }) => FITTING[column.type]?.includes(TypeAsString)).map(({ InternalName, Title }): ListColumn => ({ name: InternalName, title: Title }));
    return title === undefined || from.length === 0 ? undefined : { name: column.name, title, from };
  });
  return targets.filter((target): target is CopyTarget => target !== undefined);
}
