import '@pnp/sp/fields/list';
import { IList } from '@pnp/sp/lists';
import { CopyTarget, ListColumn } from '../../content/manage/listsContent';
import { unlessRefused } from '../failure';
import { Column, ListSchema } from '../schema';
import { PUBLISH_FROM } from './keepShown';

interface OwnField {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly ReadOnlyField: boolean;
  readonly Hidden: boolean;
  readonly FromBaseType: boolean;
  /** Only of columns of several lines; absent where the site does not say. */
  readonly RichText?: boolean;
}

const ASKED = ['InternalName', 'Title', 'TypeAsString', 'ReadOnlyField', 'Hidden', 'FromBaseType'];

/**
 * Which types hold what a column of ours takes. Yes/no columns are left out: they are never empty, so nobody could tell what was
 * copied. So are pictures: theirs are attachments that are called after the column.
 */
const FITTING: Readonly<Partial<Record<Column['type'], readonly string[]>>> = {
  Text: ['Text', 'Choice'], Note: ['Note', 'Text', 'Choice'], Choice: ['Choice', 'Text'], MultiChoice: ['MultiChoice'], DateTime: ['DateTime'], Number: ['Number', 'Currency'], URL: ['URL'], User: ['User']
};

/**
 * Which of the hub's columns in a list can be filled from columns of its own, and *Publish from* also from the day on which an article was made.
 * @throws what PnPjs throws
 */
export async function copyTargets(list: IList, { columns }: ListSchema): Promise<readonly CopyTarget[]> {
  const ask = (...more: readonly string[]): Promise<OwnField[]> => list.fields.select(...ASKED, ...more)<OwnField[]>();
  const fields = await unlessRefused(ask('RichText')) ?? await ask();
  const own = fields.filter(({ InternalName, ReadOnlyField, Hidden, FromBaseType }) => !ReadOnlyField && !Hidden && !FromBaseType && !columns.some(({ name }) => name === InternalName));
  const targets = columns.map((column): CopyTarget | undefined => {
    const target = fields.find(({ InternalName, TypeAsString }) => InternalName === column.name && TypeAsString === column.type);
    const from = own.filter((field) => target && FITTING[column.type]?.includes(field.TypeAsString) && isAsRich(field, target)).map(asColumn)
      .concat(column.name === PUBLISH_FROM ? fields.filter(({ InternalName }) => InternalName === 'Created').map(asColumn) : []);
    return target === undefined || from.length === 0 ? undefined : { name: column.name, title: target.Title, from };
  });
  return targets.filter((target): target is CopyTarget => target !== undefined);
}

const asColumn = ({ InternalName, Title }: OwnField): ListColumn => ({ name: InternalName, title: Title });

/**
 * Whether a text means the same in both columns. Rich text is HTML: in a plain column its tags would be read as words, and plain
 * text would lose its line breaks in a rich one. Two columns of several lines that the site tells nothing of are not taken for alike.
 */
function isAsRich(from: OwnField, to: OwnField): boolean {
  if (to.TypeAsString !== 'Note') {
    return true;
  }
  return from.TypeAsString === 'Note' ? from.RichText !== undefined && from.RichText === to.RichText : to.RichText === false;
}
