/** One row as a test knows it, by column. */
export type NaiveRow = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export type Operator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/** A filter as a tree that both sides are made from: the text of `$filter`, and what it means. */
export type NaiveFilter =
  | { readonly is: 'and' | 'or'; readonly left: NaiveFilter; readonly right: NaiveFilter }
  | { readonly is: 'not'; readonly inner: NaiveFilter }
  | { readonly is: 'compare'; readonly column: string; readonly operator: Operator; readonly literal: string | number | boolean | null }
  | { readonly is: 'datePart'; readonly column: string; readonly part: 'year' | 'month' | 'day' | 'hour'; readonly operator: Operator; readonly literal: number }
  | { readonly is: 'startswith' | 'substringof'; readonly column: string; readonly text: string };

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

const written = (literal: string | number | boolean | null): string => (typeof literal === 'string' ? quoted(literal) : String(literal));

/** The filter as a client writes it. */
export const filterText = (filter: NaiveFilter): string => {
  switch (filter.is) {
    case 'and':
    case 'or':
      return `(${filterText(filter.left)}) ${filter.is} (${filterText(filter.right)})`;
    case 'not':
      return `not (${filterText(filter.inner)})`;
    case 'compare':
      return `${filter.column} ${filter.operator} ${written(filter.literal)}`;
    case 'datePart':
      return `${filter.part}(${filter.column}) ${filter.operator} ${filter.literal}`;
    case 'startswith':
      return `startswith(${filter.column},${quoted(filter.text)})`;
    default:
      return `substringof(${quoted(filter.text)},${filter.column})`;
  }
};

const upper = (text: string): string => text.normalize('NFC').toUpperCase();
const bare = (text: string): string => text.normalize('NFD').toUpperCase().replace(/[\u0300-\u036f]/g, '');

/** By code points, as a database compares bytes of UTF-8; JavaScript's own order is by UTF-16. */
const byCodePoints = (left: string, right: string): number => {
  const [one, other] = [Array.from(left), Array.from(right)].map((letters) => letters.map((letter) => letter.codePointAt(0) as number));
  const place = one.findIndex((code, index) => code !== other[index]);
  return place === -1 ? one.length - other.length : other[place] === undefined ? 1 : one[place] - other[place];
};

/** Letters count first, accents second, case not at all. */
const textOrder = (left: string, right: string): number => byCodePoints(bare(left), bare(right)) || byCodePoints(upper(left), upper(right));

const order = (value: string | number | boolean, literal: string | number | boolean, isText: boolean): number => {
  if (isText) {
    return textOrder(String(value), String(literal));
  }
  return value < literal ? -1 : value > literal ? 1 : 0;
};

const holds: Readonly<Record<Operator, (difference: number) => boolean>> = {
  eq: (one) => one === 0, ne: (one) => one !== 0, lt: (one) => one < 0, le: (one) => one <= 0, gt: (one) => one > 0, ge: (one) => one >= 0
};

/** Whether a row meets a filter, said as plainly as can be. An empty column is unlike everything, and neither more nor less. */
export const meets = (row: NaiveRow, filter: NaiveFilter, isText: (column: string) => boolean): boolean => {
  switch (filter.is) {
    case 'and':
      return meets(row, filter.left, isText) && meets(row, filter.right, isText);
    case 'or':
      return meets(row, filter.left, isText) || meets(row, filter.right, isText);
    case 'not':
      return !meets(row, filter.inner, isText);
    case 'startswith':
    case 'substringof': {
      const value = row[filter.column];
      const inside = typeof value === 'string' ? upper(value) : undefined;
      return inside !== undefined && (filter.is === 'startswith' ? inside.startsWith(upper(filter.text)) : inside.includes(upper(filter.text)));
    }
    case 'datePart': {
      const value = row[filter.column];
      const place = { year: [0, 4], month: [5, 7], day: [8, 10], hour: [11, 13] }[filter.part];
      return typeof value === 'string' && holds[filter.operator](Number(value.slice(...place)) - filter.literal);
    }
    default: {
      const value = row[filter.column];
      const empty = value === null || value === '';
      if (filter.literal === null || filter.literal === '') {
        return empty === (filter.operator === 'eq');
      }
      if (empty) {
        return filter.operator === 'ne';
      }
      if (typeof value === 'object') {
        return value.some((one) => textOrder(one, String(filter.literal)) === 0) === (filter.operator === 'eq');
      }
      return holds[filter.operator](order(value as string | number | boolean, filter.literal, isText(filter.column)));
    }
  }
};
