import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { ContentFailure } from '../../content/failures';
import { HubListKey } from '../../content/listParts';
import { CheckedPart, ListCheck } from '../../content/manage/listsContent';
import { toContentError } from '../failure';
import { listPath } from '../listPaths';
import { ListSchema, schemaVersion } from '../schema';
import { CopyFacts, hindranceOf } from './copyHindrance';
import { copyTargets } from './copyTargets';
import { PUBLISH_FROM } from './keepShown';
import { isChosen, partsOf, SchemaPart } from './listPlan';
import { readState, statusOf } from './listState';
import { isUnfinished } from './newList';

interface ListInfo extends CopyFacts {
  readonly Id: string;
  readonly Title: string;
  readonly ItemCount: number;
}

/** What cannot be seen of a list from outside, or is its owner's. */
const UNSEEN: readonly SchemaPart['kind'][] = ['list', 'likes'];

/**
 * How a list stands with the schema.
 * @throws ContentFailure, or what PnPjs throws
 */
export async function checkList(sp: SPFI, sitePath: string, key: HubListKey, schema: ListSchema): Promise<ListCheck> {
  const list = sp.web.getList(listPath(sitePath, schema.url));
  const info = await infoOf(list);
  if (info === undefined) {
    return { list: key, title: schema.title, isChosen: isChosen(key, schema) };
  }
  const hindrance = hindranceOf(info);
  const state = await readState(list, isUnfinished(schema, info.Title));
  const checked = partsOf(key, schema).filter(({ kind }) => !UNSEEN.includes(kind)).map((part) => ({ part, status: statusOf(part, schema, state) }));
  const lacks = (version: number): boolean => checked.some(({ part, status }) => part.since <= version && part.kind !== 'title' && (status === 'missing' || status === 'wrongType'));
  const versions = Array.from({ length: schemaVersion }, (_unused, place) => schemaVersion - place);
  return {
    list: key,
    title: info.Title,
    found: {
      itemCount: info.ItemCount,
      version: versions.find((version) => !lacks(version)) ?? 0,
      parts: checked.map(({ part, status }): CheckedPart => ({ list: key, kind: part.kind, name: part.name, status })),
      targets: await copyTargets(list, schema),
      hindrance,
      ...(info.ItemCount > 0 && checked.some(({ part, status }) => part.column?.name === PUBLISH_FROM && part.kind === 'column' && status === 'missing') ? { dates: hindrance ?? 'given' } : {}),
      settingsHref: `${sitePath.replace(/\/$/, '')}/_layouts/15/listedit.aspx?List=${encodeURIComponent(`{${info.Id}}`)}`
    }
  };
}

async function infoOf(list: IList): Promise<ListInfo | undefined> {
  try {
    return await list.select('Id', 'Title', 'ItemCount', 'EnableModeration', 'EffectiveBasePermissions')<ListInfo>();
  } catch (error) {
    const failure = await toContentError(error);
    if (failure instanceof ContentFailure && failure.kind === 'listMissing') {
      return undefined;
    }
    throw error;
  }
}
