import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

const threshold = 5;
const day = (number: number): string => `2026-01-${String(number).padStart(2, '0')}T00:00:00Z`;
let run: RunningService;

/** Twelve articles, one a day; HubPublishFrom, HubLanguage and ID have an index, Title and HubTopic have none. */
beforeAll(async () => {
  run = await startService({ limits: { listViewThreshold: threshold } });
  for (let number = 1; number <= 12; number += 1) {
    run.service.addItem('Lists/HubArticles', { Title: `T${number}`, HubTopic: number <= 2 ? 'Rare' : 'Common', HubLanguage: number <= 3 ? 'cy' : 'en', HubPublishFrom: day(number) });
  }
  [1, 2, 3, 4, 5].forEach((number) => run.service.addItem('Lists/HubLinks', { Title: `L${number}`, HubCategory: 'Rare' }));
});
afterAll(() => run.stop());

const query = (options: Record<string, string>): Promise<{ Id: number }[]> =>
  run.api(`web/lists/getbytitle('Hub Articles')/items?${new URLSearchParams({ $select: 'Id', ...options })}`).then(async (answer) => {
    const json = await answer.json();
    if (!answer.ok) {
      throw Object.assign(new Error(json['odata.error'].message.value), { status: answer.status, code: json['odata.error'].code });
    }
    return json.value;
  });
const ids = async (options: Record<string, string>): Promise<number[]> => (await query(options)).map(({ Id }) => Id);

describe('a list with more items than the threshold', () => {
  test.each<[string, Record<string, string>, number[]]>([
    ['gives pages in the order of the id', { $top: '3' }, [1, 2, 3]],
    ['gives pages in the order of an indexed column', { $orderby: 'HubPublishFrom desc', $top: '2' }, [12, 11]],
    ['gives pages backwards by id', { $orderby: 'Id desc', $top: '2' }, [12, 11]],
    ['finds by an indexed column that narrows enough', { $filter: "HubLanguage eq 'cy'" }, [1, 2, 3]],
    ['finds as many as the threshold', { $filter: `HubPublishFrom gt '${day(7)}'` }, [8, 9, 10, 11, 12]],
    ['filters further without an index once it is narrowed', { $filter: `HubPublishFrom gt '${day(7)}' and Title eq 'T9'` }, [9]],
    ['sorts without an index once it is narrowed', { $filter: "HubLanguage eq 'cy'", $orderby: 'Title desc' }, [3, 2, 1]],
    ['does not mind in which place the narrowing part stands', { $filter: `Title eq 'T9' and HubPublishFrom gt '${day(7)}'` }, [9]],
    ['narrows by a range of ids', { $filter: 'Id gt 2 and ID le 7' }, [3, 4, 5, 6, 7]],
    ['narrows by a range of days', { $filter: `HubPublishFrom gt '${day(1)}' and HubPublishFrom lt '${day(4)}'` }, [2, 3]],
    ['narrows by several indexed parts, each of which may stand', { $filter: "HubLanguage eq 'cy' or Id eq 12" }, [1, 2, 3, 12]]
  ])('%s', async (_what, options, expected) => {
    expect(await ids(options)).toEqual(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['a filter without an index, even if it finds little', { $filter: "HubTopic eq 'Rare'" }],
    ['an order without an index', { $orderby: 'Title', $top: '1' }],
    ['a further order without an index', { $orderby: 'HubPublishFrom,Title', $top: '1' }],
    ['an indexed filter that finds one too many, whatever $top is', { $filter: `HubPublishFrom gt '${day(6)}'`, $top: '1' }],
    ['an indexed filter that finds too many, although another indexed one would not', { $filter: `HubPublishFrom gt '${day(1)}' and HubLanguage eq 'cy'` }],
    ['one part of an or without an index', { $filter: "HubLanguage eq 'cy' or HubTopic eq 'Rare'" }],
    ['an indexed column that is not equal', { $filter: "HubLanguage ne 'en'" }],
    ['the opposite of an indexed part', { $filter: "not (HubLanguage eq 'en')" }],
    ['an empty indexed column', { $filter: 'HubExpires ne null' }]
  ])('refuses %s', async (_what, options) => {
    await expect(query(options)).rejects.toMatchObject({
      status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
    });
  });

  it('gives all its pages by PnPjs, one after the other', async () => {
    const seen: number[] = [];
    for await (const page of run.sp.web.lists.getByTitle('Hub Articles').items.select('Id').top(5)) {
      seen.push(...page.map(({ Id }: { Id: number }) => Id));
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('gives single items', async () => {
    expect(await run.sp.web.lists.getByTitle('Hub Articles').items.getById(11).select('Title')()).toMatchObject({ Title: 'T11' });
  });

  it('counts the condition that the page before it ended with', async () => {
    const first = await run.api("web/lists/getbytitle('Hub Articles')/items?$select=Id&$orderby=HubPublishFrom desc&$top=4");
    const { 'odata.nextLink': next } = await first.json();
    const second = await (await fetch(next, { headers: { Accept: 'application/json;odata=nometadata' } })).json();
    expect(second.value.map(({ Id }: { Id: number }) => Id)).toEqual([8, 7, 6, 5]);
  });
});

it('a list with as many items as the threshold answers everything', async () => {
  const links = run.sp.web.lists.getByTitle('Hub Partner Links').items.select('Id');
  expect(await links.filter("HubCategory eq 'Rare'").orderBy('Title', false)()).toHaveLength(5);
});

it('the threshold is 5,000 unless somebody lowers it', async () => {
  const usual = await startService();
  usual.service.together(() => {
    for (let number = 0; number < 5000; number += 1) {
      usual.service.addItem('Lists/HubLinks', { Title: 'x' });
    }
  });
  const find = () => usual.sp.web.lists.getByTitle('Hub Partner Links').items.select('Id').filter("Title eq 'y'")();
  expect(await find()).toEqual([]);
  usual.service.addItem('Lists/HubLinks', { Title: 'x' });
  expect(await refused(find())).toMatchObject({ status: 500, code: expect.stringContaining('SPQueryThrottledException') });
  await usual.stop();
});
