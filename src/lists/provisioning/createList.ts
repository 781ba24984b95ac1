import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { CreationStep, HubListKey, StepOutcome } from '../../content/listParts';
import { refusalOf } from '../failure';
import { ListSchema, validationFormula } from '../schema';
import { addColumn, addIndex, fieldsOf, setFormat } from './columns';
import { ensureDefaultView } from './defaultView';
import { allowLikes } from './likes';
import { keepShown, PUBLISH_FROM } from './keepShown';
import { partsOf, SchemaPart } from './listPlan';
import { ListState, readState, statusOf } from './listState';
import { EnsuredList, ensureList, giveTitle } from './newList';
import { addView } from './views';

/** What came of one part, and in the server's words why not. */
type Done = Pick<CreationStep, 'outcome' | 'detail'>;

/**
 * Makes a list, or what of it is missing. Nothing is deleted, and nothing changed that its owner has made another way. A list is given
 * its title last: as long as it has the one that it was made with it is unfinished, and the next call goes on with it. Of a finished
 * list the default view, the likes and the title are its owner's. The length of *Title* is not set: SharePoint's is the 255 of the schema.
 * @param sp - PnPjs, bound to the site
 * @param sitePath - server-relative path of the site
 * @param onStep - called after each step
 * @param isStopped - asked before each step
 * @param onMore - called before a step that is none of the parts
 * @throws ContentFailure, or what PnPjs throws
 */
export async function createList(
  sp: SPFI, sitePath: string, key: HubListKey, schema: ListSchema, onStep: (step: CreationStep) => void, isStopped: () => boolean = () => false,
  onMore: () => void = () => undefined
): Promise<void> {
  const [whole, ...parts] = partsOf(key, schema);
  if (isStopped()) {
    return;
  }
  const ensured = await ensureList(sp, sitePath, schema);
  onStep({ list: key, kind: whole.kind, outcome: ensured.isNew ? 'made' : 'present' });
  let state = await readState(ensured.list, ensured.unfinished);
  /** The columns that were made now, and bring their formats and indexes along. */
  const made = new Set<unknown>();
  let isBehind = false;
  for (const part of parts) {
    if (isStopped()) {
      return;
    }
    if (part.kind !== 'column' && isBehind) {
      state = { ...state, fields: await fieldsOf(ensured.list) };
      isBehind = false;
    }
    const done = await doPart(sp, ensured, schema, part, state);
    if (part.kind === 'column' && done.outcome === 'made') {
      made.add(part.column);
      isBehind = true;
    }
    onStep({ list: part.list, kind: part.kind, name: part.name, ...done, outcome: done.outcome === 'present' && made.has(part.column) ? 'made' : done.outcome });
    if (part.column?.name === PUBLISH_FROM && part.kind === 'column' && done.outcome === 'made' && !ensured.isNew) {
      // At once, also when the rest is stopped: as long as it is not done readers see no article.
      const dated = await keepShown(sp, sitePath, schema);
      if (dated) {
        onMore();
        onStep({ list: key, kind: 'dates', ...dated });
      }
    }
  }
}

async function doPart(sp: SPFI, ensured: EnsuredList, schema: ListSchema, part: SchemaPart, state: ListState): Promise<Done> {
  const status = statusOf(part, schema, state);
  if (status !== 'missing') {
    return { outcome: status };
  }
  const { list, id } = ensured;
  const { column, view } = part;
  switch (part.kind) {
    case 'column':
      if (column) {
        await addColumn(list, column);
      }
      return { outcome: 'made' };
    case 'index':
      return outcomeOf(await refusalOf(column ? addIndex(list, column) : Promise.resolve()));
    case 'format':
      return outcomeOf(await refusalOf(column ? setFormat(list, column) : Promise.resolve()));
    case 'validation':
      return outcomeOf(await refusalOf(setValidation(list, schema, state)));
    case 'view':
      return outcomeOf(await refusalOf(view ? addView(list, view) : Promise.resolve()));
    case 'likes':
      return { outcome: await allowLikes(sp, id) ? 'made' : 'refused' };
    default:
      await Promise.all(schema.views.filter(({ isDefault }) => isDefault).map((one) => ensureDefaultView(list, one)));
      await giveTitle(sp, list, schema);
      return { outcome: 'made' };
  }
}

const outcomeOf = (detail: string | undefined): Done => ({ outcome: detail === undefined ? 'made' : 'refused' as StepOutcome, detail });

async function setValidation(list: IList, { validation }: ListSchema, { fields }: ListState): Promise<void> {
  if (validation) {
    await list.update({ ValidationFormula: validationFormula(validation, (name) => fields.get(name)?.Title ?? name), ValidationMessage: validation.message });
  }
}
