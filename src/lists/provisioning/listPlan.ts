import { HubListKey, ListPart } from '../../content/listParts';
import { HubLists } from '../hubLists';
import { Column, hubArticles, hubLinks, ListSchema, ListView } from '../schema';

/** A part of a list, with what the schema says of it. */
export interface SchemaPart extends ListPart {
  readonly column?: Column;
  readonly view?: ListView;
  /** The version of the schema that brought it. */
  readonly since: number;
}

export type HubSchemas = Readonly<Record<HubListKey, ListSchema>>;

export const hubSchemas: HubSchemas = { articles: hubArticles, links: hubLinks };

/** The same for the lists that an owner chose. */
export const schemasAt = ({ articles, links }: HubLists): HubSchemas => ({ articles: { ...hubArticles, ...articles }, links: { ...hubLinks, ...links } });

/** Version 2 brought all formats, rules and views but the default one. */
const SECOND = 2;

const sinceOf = (kind: 'column' | 'index' | 'format', { since = 1, indexedSince = since }: Column): number =>
  (kind === 'format' ? SECOND : kind === 'index' ? indexedSince : since);

/** All that is made of a list, in order. A view needs its columns, so those come first. */
export function partsOf(list: HubListKey, schema: ListSchema): readonly SchemaPart[] {
  const { columns, views, validation } = schema;
  const ofColumns = (kind: 'column' | 'index' | 'format', those: readonly Column[]): SchemaPart[] =>
    those.map((column) => ({ list, kind, column, name: column.displayName, since: sinceOf(kind, column) }));
  const added = views.filter(({ isDefault }) => !isDefault);
  return [
    { list, kind: 'list', since: 1 },
    ...ofColumns('column', columns),
    ...ofColumns('index', columns.filter(({ indexed }) => indexed)),
    ...ofColumns('format', columns.filter(({ format }) => format)),
    ...(validation ? [{ list, kind: 'validation' as const, since: SECOND }] : []),
    ...added.map((view) => ({ list, kind: 'view' as const, view, name: view.title, since: SECOND })),
    // Articles can be liked.
    ...(list === 'articles' ? [{ list, kind: 'likes' as const, since: 1 }] : []),
    { list, kind: 'title', name: schema.title, since: 1 }
  ];
}
