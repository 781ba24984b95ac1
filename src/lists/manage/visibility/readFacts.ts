import { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import { IItem } from '@pnp/sp/items';
import '@pnp/sp/items/list';
import { FacetName } from '../../../content/find';
import { safeHref } from '../../../content/safeHref';
import { Approval, ItemDate, ItemFacts, OtherVersion } from '../../../content/visibility/itemFacts';
import { unlessRefused } from '../../failure';
import { addressOf, choicesOf, languageOf, ListItem, numberOf, textOf } from '../../itemValues';
import { editFormPath } from '../../listPaths';
import { ListFacts, listFacts, sent, THRESHOLD } from './listFacts';
import { readSearchState } from './searchState';

const facetColumns: Readonly<Record<FacetName, string>> = { sectors: 'HubSector', serves: 'HubServes', benefits: 'HubBenefit', topic: 'HubTopic', language: 'HubLanguage' };

/** `SPModerationStatusType`; 3 and 4, draft and scheduled, are not yet approved either. */
const MODERATION: Readonly<Record<number, Approval>> = { 0: 'approved', 1: 'rejected' };
const FOLDER = 1;
/** `DraftVisibilityType.Reader`. */
const SEEN_BY_READERS = 0;
const MOST_VERSIONS = 10;

/**
 * Reads all of an item that decides whether readers see it.
 * @throws what PnPjs throws
 */
export async function readFacts(sp: SPFI, root: string, list: 'articles' | 'links', id: number): Promise<ItemFacts> {
  const [batched, execute] = sp.batched();
  const item = (): IItem => batched.web.getList(root).items.getById(id);
  const [shape, values, rights, translations = []] = await sent(Promise.all([
    listFacts(batched, root),
    // Without $select it brings every column that there is.
    item()<ListItem>(),
    unlessRefused(item().select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()),
    // Refused where the list has no such column.
    unlessRefused(batched.web.getList(root).items.filter(`HubTranslationOf eq ${id}`).top(MOST_VERSIONS)<ListItem[]>())
  ]), execute);
  const translationOf = list === 'articles' ? numberOf(values.HubTranslationOf) : undefined;
  const original = translationOf === undefined ? undefined : await unlessRefused(sp.web.getList(root).items.getById(translationOf)<ListItem>());
  const versions = list === 'articles' ? [...(original ? [original] : []), ...translations].filter(({ Id }) => Id !== id) : [];
  const dated = datedOf(values, shape);
  return {
    ...dated,
    list,
    title: textOf(values.Title),
    editHref: editFormPath(root, id),
    isFolder: values.FileSystemObjectType === FOLDER,
    address: list === 'links' ? addressState(values.HubUrl) : undefined,
    category: list === 'links' ? textOf(values.HubCategory) : undefined,
    topic: textOf(values.HubTopic),
    sectors: choicesOf(values.HubSector),
    serves: choicesOf(values.HubServes),
    benefits: choicesOf(values.HubBenefit),
    showsDrafts: shape.DraftVersionVisibility === SEEN_BY_READERS,
    version: shape.EnableMinorVersions ? textOf(values.OData__UIVersionString) : undefined,
    otherVersions: versions.map((version): OtherVersion => ({ ...datedOf(version, shape), title: textOf(version.Title) })),
    lacking: list === 'articles' ? lackingIn(values, shape) : [],
    ownRights: rights?.HasUniqueRoleAssignments,
    search: list === 'articles' && shape.ItemCount > THRESHOLD ? await readSearchState(sp, shape.Id, values) : 'notUsed'
  };
}

function datedOf(item: ListItem, { EnableModeration, has }: ListFacts): Omit<OtherVersion, 'title'> {
  const date = (column: string): ItemDate => (has(column) ? momentOf(item[column]) : 'noColumn');
  const status = item.OData__ModerationStatus;
  return {
    id: item.Id,
    language: languageOf(item.HubLanguage),
    translationOf: numberOf(item.HubTranslationOf),
    approval: EnableModeration && typeof status === 'number' ? MODERATION[status] ?? 'pending' : undefined,
    publishFrom: date('HubPublishFrom'),
    expires: date('HubExpires')
  };
}

/** As SharePoint compares it, be it a date that nobody can mean. */
function momentOf(value: unknown): Date | undefined {
  const date = new Date(textOf(value) ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function addressState(value: unknown): ItemFacts['address'] {
  const address = addressOf(value);
  return address === undefined ? 'missing' : safeHref(address) === undefined ? 'unsafe' : 'safe';
}

/** A facet that the list does not have is missed in none of its items. */
function lackingIn(item: ListItem, { has }: ListFacts): readonly FacetName[] {
  return (Object.keys(facetColumns) as FacetName[]).filter((facet) => {
    const value = item[facetColumns[facet]];
    return has(facetColumns[facet]) && textOf(value) === undefined && choicesOf(value).length === 0;
  });
}
