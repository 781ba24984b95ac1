import { ContentFailure } from '../../src/content/failures';
import { HealthItem, HealthList } from '../../src/content/health/item';
import { Fixed, HealthContent } from '../../src/content/manage/healthContent';

/** Two lists in memory. */
export interface FakeHealth extends HealthContent {
  /** What was written: the fix, the id and the version that it was meant for. */
  readonly fixed: string[];
  /** What the next fixes come to, in order; then all of them are done. */
  readonly outcomes: (Fixed | ContentFailure)[];
}

export function fakeHealth(items: readonly HealthItem[], lists: Partial<HealthList> = {}): FakeHealth {
  const fixed: string[] = [];
  const outcomes: (Fixed | ContentFailure)[] = [];
  const fix = async (what: string): Promise<Fixed> => {
    fixed.push(what);
    const outcome = outcomes.shift() ?? { outcome: 'done', version: `"${fixed.length + 1}"` };
    if (outcome instanceof ContentFailure) {
      throw outcome;
    }
    return outcome;
  };
  const of = (list: HealthItem['list']): readonly HealthItem[] => items.filter((item) => item.list === list);
  return {
    fixed,
    outcomes,
    site: async () => 'https://contoso.sharepoint.com/sites/hub',
    list: async (list) => ({
      list, title: list === 'articles' ? 'Hub Articles' : 'Hub Partner Links', itemCount: of(list).length, columnTitles: { HubOwner: 'Owner' }, missing: [], unindexed: [], canEdit: true, canManage: true, ...(list === 'articles' ? lists : {})
    }),
    async items({ list }, onPage) {
      for (let start = 0; start < of(list).length; start += 500) {
        await onPage(of(list).slice(start, start + 500));
      }
    },
    peopleGone: async () => new Set(),
    linkStates: async (addresses) => new Map(addresses.map((address) => [address, address.includes('gone') ? 'broken' : address.includes('odd') ? 'unknown' : 'there'])),
    markChecked: (list, id, version) => fix(`checked ${list} ${id} ${version}`),
    setLanguage: (list, id, version, language) => fix(`${language} ${list} ${id} ${version}`),
    createIndexes: async (list) => void await fix(`indexes ${list}`)
  };
}
