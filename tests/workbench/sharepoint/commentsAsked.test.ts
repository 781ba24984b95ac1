import '@pnp/sp/comments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { Items } from '@pnp/sp/items';
import type { IItem } from '@pnp/sp/items';
import { hubArticles } from '../../../src/lists/schema';
import { refused } from './support/refused';
import type { RunningService } from './support/service';
import { startService } from './support/service';

let running: RunningService;
let item: IItem;
let path: string;
beforeEach(async () => {
  running = await startService();
  running.service.allowLikes(hubArticles.url, true);
  const id = running.service.addItem(hubArticles.url, { Title: 'An article' });
  item = running.sp.web.getList('/sites/hub/Lists/HubArticles').items.getById(id);
  path = `web/getList('/sites/hub/Lists/HubArticles')/items(${id})`;
});
afterEach(() => running.stop());

const json = async (target: string, init?: RequestInit): Promise<Record<string, never>> => (await running.api(target, init)).json();
const post = (body: unknown): Promise<Response> => running.api(`${path}/comments`, { method: 'POST', body: JSON.stringify(body) });
const addMany = async (count: number): Promise<void> => {
  for (let number = 1; number <= count; number += 1) {
    await item.comments.add(`Comment ${number}`);
  }
};

describe('pages of comments', () => {
  it('go on by their link until there are no more', async () => {
    await addMany(62);
    const pages: string[][] = [];
    for await (const page of Items(item, 'comments')) {
      pages.push(page.map(({ text }: { text: string }) => text));
    }
    expect(pages.map(({ length }) => length)).toEqual([30, 30, 2]);
    expect(pages.flat()).toEqual(Array.from({ length: 62 }, (_, place) => `Comment ${62 - place}`));
  });

  it('are as short as is asked, and keep their place when more is said', async () => {
    await addMany(31);
    const first = await json(`${path}/comments?$top=2&$select=id`);
    expect(first.value).toEqual([{ id: '31' }, { id: '30' }]);
    const link = String(first['odata.nextLink']);
    expect(link).toContain('%24skiptoken=');
    await addMany(1);
    const second = await (await fetch(link, { headers: { Accept: 'application/json;odata=nometadata' } })).json();
    expect(second.value).toEqual([{ id: '29' }, { id: '28' }]);
  });

  it('have a link only where more than 30 are left, however few were asked for', async () => {
    await addMany(30);
    const short = await json(`${path}/comments?$top=20`);
    expect([(short.value as unknown[]).length, short['odata.nextLink']]).toEqual([20, undefined]);
    await addMany(1);
    expect((await json(`${path}/comments?$top=20`))['odata.nextLink']).toBeDefined();
  });

  it('come from GetComments too, for SPHttpClient under its own name of the link', async () => {
    await addMany(31);
    const answer = await (await running.api(`${path}/GetComments()?$top=2`, { headers: { Accept: 'application/json', 'odata-version': '4.0' } })).json();
    expect(answer.value.map(({ text }: { text: string }) => text)).toEqual(['Comment 31', 'Comment 30']);
    expect(answer['@odata.nextLink']).toContain('GetComments');
    expect((await running.api(`${path}/GetComments()`, { method: 'POST', body: '{"text":"x"}' })).status).toBe(501);
  });

  it('of replies go on as well', async () => {
    const comment = await item.comments.add('A question');
    for (let number = 1; number <= 31; number += 1) {
      await comment.replies.add(`Answer ${number}`);
    }
    const first = await json(`${path}/comments(1)/replies`);
    expect((first.value as unknown[]).length).toBe(30);
    expect((await (await fetch(String(first['odata.nextLink']), { headers: { Accept: 'application/json;odata=nometadata' } })).json()).value).toMatchObject([{ text: 'Answer 1' }]);
  });

  it('may ask for the order in which they come', async () => {
    await addMany(2);
    expect((await item.comments.orderBy('createdDate', false)()).map(({ id }) => id)).toEqual(['2', '1']);
    expect((await item.comments.orderBy('id', false).top(1)()).map(({ id }) => id)).toEqual(['2']);
  });

  it.each<[string, number]>([
    ['$orderby=createdDate asc', 501], ['$orderby=likeCount desc', 501], ['$orderby=', 200], ["$filter=text eq 'a'", 501], ['$skip=1', 501], ['$skiptoken=nonsense', 400], ['$inlinecount=AllPages', 501]
  ])('are refused where it is not known what SharePoint answers: %s', async (query, status) => {
    expect((await running.api(`${path}/comments?${query}`)).status).toBe(status);
  });
});

describe('a new comment', () => {
  const person = { email: 'mali.bevan@contoso.example', id: 2, loginName: 'i:0#.f|membership|mali.bevan@contoso.example', name: 'Mali Bevan' };

  it('answers as recorded, otherwise than when it is read', async () => {
    const added = await (await post({ text: 'Hello' })).json();
    expect(added).toMatchObject({ mentions: null, author: { userPrincipalName: 'sam.carter@contoso.example' } });
    expect(await json(`${path}/comments(1)`)).toMatchObject({ mentions: [], author: { userPrincipalName: null } });
    expect((await item.comments())[0]).toMatchObject({ mentions: [], author: { userPrincipalName: null } });
  });

  it('has moments without noughts at their end, as recorded', async () => {
    await running.stop();
    running = await startService({ now: () => new Date('2026-03-11T12:00:00.670Z') });
    running.service.addItem(hubArticles.url, { Title: 'An article' });
    expect(await (await post({ text: 'Hello' })).json()).toMatchObject({ createdDate: '2026-03-11T12:00:00.67Z' });
    await running.api(`${path}/comments(1)/like`, { method: 'POST' });
    expect(await json(`${path}/comments(1)?$expand=likedBy`)).toMatchObject({ createdDate: '2026-03-11T12:00:00.67Z', likedBy: [{ creationDate: '2026-03-11T12:00:00.67Z' }] });
  });

  it('keeps the people whom it names as they were sent', async () => {
    await post({ text: '@mention{0} and @mention{1}', mentions: [person, { email: 'jo@partner.example', name: 'Jo' }] });
    expect(await json(`${path}/comments(1)`)).toMatchObject({
      text: '@mention&#123;0&#125; and @mention&#123;1&#125;', mentions: [person, { email: 'jo@partner.example', id: 0, loginName: null, name: 'Jo' }]
    });
  });

  it.each<[string, unknown, number]>([
    ['nobody among its people', { text: 'a', mentions: [null] }, 400], ['a number among its people', { text: 'a', mentions: [1] }, 400], ['a list among its people', { text: 'a', mentions: [[]] }, 400],
    ['an address that is no text', { text: 'a', mentions: [{ email: 5 }] }, 400], ['an id that is no number', { text: 'a', mentions: [{ id: '5' }] }, 400],
    ['what a person does not have', { text: 'a', mentions: [{ mail: 'a' }] }, 400], ['people that are no list', { text: 'a', mentions: {} }, 400],
    ['what a comment does not have', { text: 'a', nonsense: 1 }, 400], ['a place in a video', { text: 'a', contentAnchor: { timelineOffset: 'PT1S' } }, 501], ['another parent', { text: 'a', parentId: '1' }, 501],
    ['no people', { text: 'a', mentions: null }, 201], ['no place in a video', { text: 'a', contentAnchor: null }, 201], ['its type', { __metadata: { type: 'Microsoft.SharePoint.Comments.comment' }, text: 'a' }, 201]
  ])('with %s is answered by what it is', async (_what, body, status) => {
    expect((await post(body)).status).toBe(status);
    expect(await item.comments()).toHaveLength(status === 201 ? 1 : 0);
  });
});

describe('one comment', () => {
  it('has no reply by number: a path that is not known is not found', async () => {
    await (await item.comments.add('A question')).replies.add('An answer');
    expect((await running.api(`${path}/comments(1)/replies(2)`)).status).toBe(404);
  });

  it('cannot be changed', async () => {
    await item.comments.add('As it is');
    expect((await running.api(`${path}/comments(1)`, { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, body: '{"text":"b"}' })).status).toBe(501);
  });
});

describe('deleting all comments', () => {
  it('leaves the likes of the item, and gives no id again', async () => {
    await item.like();
    await (await item.comments.add('Soon gone')).like();
    await item.comments.clear();
    expect((await item.select('LikesCount')()).LikesCount).toBe(1);
    expect({ ...await item.comments.add('The next') }).toMatchObject({ id: '2', likeCount: 0 });
  });
});

it('whoever may see an item reads and likes its comments, and writes none', async () => {
  await item.comments.add('By the owner');
  const visitor = { cookie: 'hubViewAs=guest' };
  expect(await refused(item.comments.getById(9)())).toMatchObject({ status: 404 });
  expect((await running.api(`${path}/comments(1)/replies`, { method: 'POST', headers: visitor, body: '{"text":"x"}' })).status).toBe(403);
  expect((await running.api(`${path}/comments(1)/unlike`, { method: 'POST', headers: visitor })).status).toBe(200);
  expect((await running.api(`${path}/comments(1)`, { method: 'DELETE', headers: visitor })).status).toBe(403);
});
