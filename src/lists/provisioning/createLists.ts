import { SPFI } from '@pnp/sp';
import { CreationOptions, CreationProgress, CreationReport, CreationStep, HubListKey } from '../../content/listParts';
import { orContentFailure } from '../failure';
import { ListSchema } from '../schema';
import { createList } from './createList';
import { HubSchemas, hubSchemas, partsOf } from './listPlan';

/**
 * Makes both lists in a site, or what of them is missing; see {@link createList}. Articles can be liked.
 * @param sp - PnPjs, bound to the site
 * @param sitePath - server-relative path of the site
 * @param onProgress - called before the first step and after each
 * @param schemas - other lists than the usual ones, or fewer
 * @throws ContentFailure
 */
export async function createLists(
  sp: SPFI, sitePath: string, onProgress: (progress: CreationProgress) => void, { samples = false, isStopped = () => false }: CreationOptions = {}, schemas: Partial<HubSchemas> = hubSchemas
): Promise<CreationReport> {
  const wanted = Object.entries(schemas) as [HubListKey, ListSchema][];
  const keys = wanted.map(([key]) => key);
  let all = wanted.reduce((sum, [key, schema]) => sum + partsOf(key, schema).length + (samples ? 1 : 0), 0);
  const steps: CreationStep[] = [];
  const onStep = (step: CreationStep): void => {
    steps.push(step);
    onProgress({ done: steps.length, all, step });
  };
  onProgress({ done: 0, all });
  for (const [key, schema] of wanted) {
    await orContentFailure(() => createList(sp, sitePath, key, schema, onStep, isStopped, () => { all += 1; }));
  }
  if (samples) {
    const { addSamples } = await import(/* webpackChunkName: 'hub-samples' */ './samples');
    for (const key of keys.filter(() => !isStopped())) {
      onStep({ list: key, kind: 'samples', ...await orContentFailure(() => addSamples(sp, sitePath, key)) });
    }
  }
  return { steps, stopped: steps.length < all };
}
