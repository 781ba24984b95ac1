import { badExpression } from '../errors/catalogue';
import type { SpError } from '../errors/spError';
import { parseFilter } from '../odata/filterParser';
import type { Expression } from '../odata/filterParser';
import type { FindOperand } from '../odata/filterSql';
import { parseOrderBy } from '../odata/orderBy';
import type { OrderKey } from '../odata/orderBy';
import type { NameTree } from '../odata/project';
import type { QueryOptions } from '../odata/queryOptions';

const usualPage = 100;
const largestPage = 5000;

/** Which items of a list are wanted, however it was asked: by `$filter` and its companions, or in CAML. */
export interface ItemRequest {
  readonly where?: Expression;
  readonly orderBy: readonly OrderKey[];
  /** Absent: every column. */
  readonly select?: NameTree;
  readonly expand: NameTree;
  /** How many at most. */
  readonly size: number;
  readonly skipToken?: string;
  /** What names mean in the condition and in the order, unless they are properties as `$filter` and `$orderby` name them. */
  readonly operand?: FindOperand;
  readonly sortOperand?: FindOperand;
  /** The error for a condition that asks for more than SharePoint can. */
  readonly bad: () => SpError;
}

/** @throws `SpError` 400 for a filter or order that cannot be read */
export const odataRequest = ({ filter, orderBy, select, expand, top, skipToken }: QueryOptions): ItemRequest => ({
  where: filter === undefined ? undefined : parseFilter(filter),
  orderBy: orderBy === undefined ? [] : parseOrderBy(orderBy),
  select,
  expand,
  size: Math.min(top ?? usualPage, largestPage),
  skipToken,
  bad: () => badExpression(filter ?? orderBy ?? '')
});
