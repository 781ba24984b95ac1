import { IList } from '@pnp/sp/lists';
import '@pnp/sp/views/list';
import { PartStatus } from '../../content/listParts';
import { Column, ListSchema, validationFormula } from '../schema';
import { FieldInfo, fieldsOf } from './columns';
import { SchemaPart } from './listPlan';

/** What a list has of what the schema asks for. */
export interface ListState {
  readonly fields: ReadonlyMap<string, FieldInfo>;
  /** Titles in lower case: SharePoint does not mind their case. */
  readonly views: ReadonlySet<string>;
  readonly formula: string | null;
  /** It still has the title that it was made with: that is given up last. */
  readonly unfinished: boolean;
}

/** @throws what PnPjs throws */
export async function readState(list: IList, unfinished: boolean): Promise<ListState> {
  const [fields, views, { ValidationFormula }] = await Promise.all([
    fieldsOf(list), list.views.select('Title')<{ Title: string }[]>(), list.select('ValidationFormula')<{ ValidationFormula: string | null }>()
  ]);
  return { fields, views: new Set(views.map(({ Title }) => Title.toLowerCase())), formula: ValidationFormula, unfinished };
}

/** How a list stands with one part of it. What an owner has changed is theirs, whatever it is. */
export function statusOf(part: SchemaPart, schema: ListSchema, state: ListState): PartStatus {
  const field = part.column && state.fields.get(part.column.name);
  switch (part.kind) {
    case 'column':
      return field === undefined ? 'missing' : field.TypeAsString === part.column?.type ? 'present' : 'wrongType';
    case 'index':
      return field === undefined || isIndexed(field, part.column) ? 'present' : 'missing';
    case 'format':
      return field?.TypeAsString === part.column?.type ? ownOr(field?.CustomFormatter, isSameJson(field?.CustomFormatter, part.column)) : 'present';
    case 'validation':
      return ownOr(state.formula, isSameFormula(state, schema));
    case 'view':
      return state.views.has(String(part.view?.title).toLowerCase()) ? 'present' : 'missing';
    default:
      return state.unfinished ? 'missing' : 'present';
  }
}

/** A column of another type is its owner's affair, and cannot always have an index. */
const isIndexed = ({ Indexed, TypeAsString }: FieldInfo, column: Column | undefined): boolean => Indexed || TypeAsString !== column?.type;

const ownOr = (text: string | null | undefined, isOurs: boolean): PartStatus => (text ? isOurs ? 'present' : 'own' : 'missing');

function isSameJson(text: string | null | undefined, column: Column | undefined): boolean {
  try {
    return JSON.stringify(JSON.parse(text ?? '')) === JSON.stringify(column?.format);
  } catch {
    return false;
  }
}

/** SharePoint may answer with internal names or with display names. */
function isSameFormula({ formula, fields }: ListState, { validation }: ListSchema): boolean {
  const text = formula?.replace(/\s/g, '');
  return validation !== undefined && [(name: string) => name, (name: string) => fields.get(name)?.Title ?? name].some((titleOf) => validationFormula(validation, titleOf).replace(/\s/g, '') === text);
}
