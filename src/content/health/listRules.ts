import { Finding } from './finding';
import { HealthList } from './item';

/** Beyond so many items SharePoint refuses questions that no index answers (list view threshold). */
const THRESHOLD = 5000;
/** From this share of the threshold on an owner should know. */
const NEAR = 0.8;
/** Up to so many items an index can be made by hand or by a call (Microsoft, *Add an index to a list or library column*). */
const LAST_INDEX = 20_000;

/** What is wrong with a list itself. */
export function listFindings({ list, title, itemCount, columnTitles, missing, unindexed, canManage }: HealthList): readonly Finding[] {
  const finding = (kind: Finding['kind'], facts: Finding['facts'] = {}): Finding => ({ kind, list, title, facts });
  const called = (column: string): string => columnTitles[column] ?? column;
  return [
    ...missing.map((column) => finding('columnMissing', { column: called(column) })),
    ...(unindexed.length > 0 ? [finding('indexMissing', { columns: unindexed.map(called).join(', '), fixable: canManage && itemCount <= LAST_INDEX ? 1 : 0 })] : []),
    ...limitsNear(itemCount).map((limit) => finding('listNearLimit', { count: itemCount, limit }))
  ];
}

/** Beyond the threshold the hub works with indexes; it is told on the way there, and again before no index can be made. */
function limitsNear(count: number): readonly number[] {
  return [THRESHOLD, LAST_INDEX].filter((limit) => count >= limit * NEAR && count <= limit);
}
