import { badExpression } from '../errors/catalogue';

/** One key of `$orderby`. */
export interface OrderKey {
  readonly name: string;
  readonly descending: boolean;
}

/**
 * Reads `$orderby`: names with commas between them, each with `asc`, `desc` or nothing behind it.
 * @throws `SpError` 400 for anything else
 */
export const parseOrderBy = (orderBy: string): OrderKey[] => orderBy.split(',').map((part) => {
  const match = /^([A-Za-z_]\w*(?:\/[A-Za-z_]\w*)?)(?:\s+(asc|desc))?$/i.exec(part.trim());
  if (!match) {
    throw badExpression(orderBy);
  }
  return { name: match[1], descending: match[2]?.toLowerCase() === 'desc' };
});
