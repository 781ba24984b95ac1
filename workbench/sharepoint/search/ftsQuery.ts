import type { Query } from './query';
import { ftsPhrase } from './words';

/** The columns that free text looks into; who changed an item last is not among them. */
const searched = '{title author body}';

/** A query of nothing but free text in the language of SQLite's full-text search; `undefined` for any other. */
const expression = (query: Query): string | undefined => {
  if (query.is === 'text') {
    return ftsPhrase(query.text, query.prefix);
  }
  if (query.is !== 'and' && query.is !== 'or') {
    return undefined;
  }
  const negated = query.is === 'and' ? query.parts.flatMap((part) => (part.is === 'not' ? [expression(part.part)] : [])) : [];
  const wanted = query.parts.filter((part) => query.is === 'or' || part.is !== 'not').map(expression);
  if (wanted.length === 0 || [...wanted, ...negated].includes(undefined)) {
    return undefined;
  }
  const all = `(${wanted.join(query.is === 'and' ? ' AND ' : ' OR ')})`;
  return negated.length === 0 ? all : `(${all} NOT (${negated.join(' OR ')}))`;
};

/** A query of nothing but free text, ready to be bound to `MATCH`; `undefined` for any other. */
export const ftsQuery = (query: Query): string | undefined => {
  const all = expression(query);
  return all && `${searched} : ${all}`;
};
