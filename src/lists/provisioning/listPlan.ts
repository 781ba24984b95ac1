import { HubListKey, ListPart } from '../../content/listParts';
import { HubLists } from '../hubLists';
import { Column, hubArticles, hubLinks, ListIdentity, ListSchema, ListView } from '../schema';

/** A part of a list, with what the schema says of it. */
export interface SchemaPart extends ListPart {
  readonly column?: Column;
  readonly view?: ListView;
  /** The version of the schema that brought it. */
  readonly since: number;
}

export type HubSchemas = Readonly<Record<HubListKey, ListSchema>>;

export const hubSchemas: HubSchemas = { articles: hubArticles, links: hubLinks };

/** The same for the lists that an owner chose. The usual ones have their usual titles: one that is not finished was chosen by the title that it was made with. */
export const schemasAt = ({ articles, links }: HubLists): HubSchemas => ({ articles: at(hubArticles, articles), links: at(hubLinks, links) });

const at = (usual: ListSchema, chosen: ListIdentity): ListSchema => (chosen.url === usual.url ? usual : { ...usual, ...chosen });

/** Whether a list is one that an owner chose, not the hub's own. Such a list is never made: an empty one would stand in for theirs. */
export const isChosen = (key: HubListKey, { url }: ListIdentity): boolean => url !== hubSchemas[key].url;

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
