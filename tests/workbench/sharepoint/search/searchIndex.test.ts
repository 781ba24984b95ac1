import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { IItem } from '@pnp/sp/items';
import { hubArticles, hubLinks } from '../../../../src/lists/schema';
import { createSharePoint } from '../../../../workbench/sharepoint';
import { openStore } from '../../../../workbench/sharepoint/store/store';
import { startService } from '../support/service';
import type { RunningService } from '../support/service';
import { startSearch, titles } from './support';

const ITEMS = "web/getList('/sites/hub/Lists/HubArticles')/items";
const article = ({ sp }: RunningService, id: number): IItem => sp.web.getList('/sites/hub/Lists/HubArticles').items.getById(id);

describe('the index', () => {
  let running: RunningService;
  let now: Date;
  const later = (seconds: number): void => { now = new Date(now.getTime() + seconds * 1000); };

  beforeEach(async () => {
    now = new Date('2026-03-11T12:00:00Z');
    running = await startSearch({ now: () => now });
  });
  afterEach(() => running.stop());

  it('follows every change at once when there is no lag', async () => {
    await article(running, 1).update({ Title: 'Renamed' });
    expect(await titles(running, 'renamed')).toEqual(['Renamed']);
    expect(await titles(running, '"nine million"')).toEqual([]);
    await article(running, 1).delete();
    expect(await titles(running, 'renamed')).toEqual([]);
    await article(running, 2).recycle();
    expect(await titles(running, 'graeanu')).toEqual([]);
    await running.api(`${ITEMS}(3)/validateUpdateListItem`, { method: 'POST', body: JSON.stringify({ formValues: [{ FieldName: 'Title', FieldValue: 'From a form' }], bNewDocumentUpdate: false }) });
    expect(await titles(running, 'form')).toEqual(['From a form']);
  });

  it('lags behind the list by as much as is set', async () => {
    expect(await titles(running, 'caseworkers')).toHaveLength(1);
    running.service.setSearchLag(300);
    later(1);
    const added = running.service.addItem(hubArticles.url, { Title: 'Fresh' });
    await article(running, 3).update({ Title: 'Changed' });
    await article(running, 4).delete();
    later(299);
    expect(await titles(running, 'fresh')).toEqual([]);
    expect(await titles(running, 'caseworkers')).toHaveLength(1);
    expect(await titles(running, 'pumps')).toHaveLength(1);
    later(1);
    expect(await titles(running, 'fresh')).toEqual(['Fresh']);
    expect(await titles(running, 'changed')).toEqual(['Changed']);
    expect(await titles(running, 'caseworkers OR pumps')).toEqual([]);
    await article(running, added).update({ Title: 'Fresher' });
    later(200);
    await article(running, added).update({ Title: 'Freshest' });
    later(200);
    expect(await titles(running, 'fresh*')).toEqual(['Fresh']);
    running.service.setSearchLag(0);
    expect(await titles(running, 'fresh*')).toEqual(['Freshest']);
  });

  it('finds who changed an item last by the property alone', async () => {
    const headers = { cookie: 'hubViewAs=member', Accept: 'application/json', 'Content-Type': 'application/json', 'If-Match': '*', 'X-HTTP-Method': 'MERGE' };
    const digest = running.service.pageContext(running.origin).formDigestValue;
    expect((await running.api(`${ITEMS}(2)`, { method: 'POST', headers: { ...headers, 'X-RequestDigest': digest }, body: '{"HubByline":"x"}' })).status).toBe(204);
    expect(await titles(running, 'ModifiedBy:Mali')).toEqual(['Graeanu llai o ffyrdd']);
    expect(await titles(running, 'Mali')).toEqual([]);
  });

  it('takes nothing from a change that failed', async () => {
    expect(() => running.service.together(() => {
      running.service.addItem(hubArticles.url, { Title: 'Undone' });
      throw new Error('stop');
    })).toThrow('stop');
    expect(await titles(running, 'undone')).toEqual([]);
  });

  it('forgets lists that are gone', async () => {
    expect(await titles(running, '*')).toHaveLength(5);
    running.service.reset();
    expect(await titles(running, '*')).toEqual([]);
    running.service.ensureList(hubLinks);
    running.service.addItem(hubLinks.url, { Title: 'Anew', HubUrl: { Url: 'https://a.example' } });
    expect(await titles(running, '*')).toEqual(['Anew']);
  });

  it('leaves out lists that are not to be searched', async () => {
    const list = running.sp.web.getList('/sites/hub/Lists/HubLinks');
    await list.update({ NoCrawl: true });
    expect(await titles(running, '*')).toHaveLength(4);
    await list.update({ NoCrawl: false });
    expect(await titles(running, '*')).toHaveLength(5);
  });

  it('forgets a list that is deleted', async () => {
    expect(await titles(running, 'toolkit')).toHaveLength(1);
    await running.sp.web.getList('/sites/hub/Lists/HubLinks').delete();
    expect(await titles(running, 'toolkit')).toEqual([]);
  });

  it('holds only what was approved', async () => {
    const store = openStore(':memory:', () => '2026-01-01T00:00:00Z');
    store.lists.ensure(hubArticles, '2026-01-01T00:00:00Z');
    const [list] = store.lists.all();
    const at = '2026-01-01T00:00:00Z';
    const found = (): unknown[] => {
      store.search.catchUp(store, new Date());
      return store.database.all('SELECT title FROM search_item ORDER BY doc').map(({ title }) => title);
    };
    store.items.add(list, { Title: 'Approved', _ModerationStatus: 0 }, 1, at);
    store.items.add(list, { Title: 'Pending', _ModerationStatus: 2 }, 1, at);
    store.items.add(list, { Title: 'Without' }, 1, at);
    expect(found()).toEqual(['Approved', 'Without']);
    store.items.update(list, 1, 1, { _ModerationStatus: 1 }, 1, at);
    store.items.update(list, 2, 1, { _ModerationStatus: 0 }, 1, at);
    expect(found()).toEqual(['Without', 'Pending']);
  });

  it('knows no mapping that SharePoint does not have', () => {
    const make = (searchMappings: Record<string, string>) => () => createSharePoint({ databaseFile: ':memory:', searchMappings });
    expect(make({ RefinableString220: 'ows_HubTopic' })).toThrow('RefinableString220');
    expect(make({ Topic: 'ows_HubTopic' })).toThrow('Topic');
    expect(make({ RefinableString00: 'HubTopic' })).toThrow('HubTopic');
    expect(make({ RefinableString219: 'ows_HubTopic', RefinableDateSingle04: 'ows_HubExpires', RefinableDecimal09: 'ows_HubTranslationOf' })).not.toThrow();
  });
});

describe('a database file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const databaseFile = join(folder, 'hub.db');
  afterAll(() => rmSync(folder, { recursive: true }));
  const restarted = (options = {}): Promise<RunningService> => startService({ databaseFile, ...options });

  it('keeps the index and what waits for it', async () => {
    let now = new Date('2026-03-11T12:00:00Z');
    const first = await startSearch({ databaseFile, now: () => now });
    expect(await titles(first, '*')).toHaveLength(5);
    first.service.setSearchLag(60);
    first.service.addItem(hubArticles.url, { Title: 'Waiting' });
    await first.stop();
    const second = await restarted({ now: () => now, searchLagSeconds: 60 });
    expect(await titles(second, '*')).toHaveLength(5);
    now = new Date('2026-03-11T12:01:00Z');
    expect(await titles(second, 'waiting')).toEqual(['Waiting']);
    await second.stop();
  });

  it('is read afresh when other columns are mapped', async () => {
    const mapped = await restarted({ searchMappings: { RefinableString10: 'ows_HubTopic' }, searchLagSeconds: 3600 });
    expect(await titles(mapped, 'RefinableString10:Technology')).toEqual(['C# for caseworkers']);
    expect(await titles(mapped, 'RefinableString00:Technology')).toEqual([]);
    await mapped.stop();
    const swapped = await restarted({ searchMappings: { RefinableString11: 'ows_HubTopic' } });
    expect(await titles(swapped, 'RefinableString11:Technology')).toEqual(['C# for caseworkers']);
    await swapped.stop();
    const further = await restarted({ searchMappings: { RefinableString11: 'ows_HubSummary' } });
    expect(await titles(further, 'RefinableString11:"code together"')).toEqual(['C# for caseworkers']);
    await further.stop();
  });

  it('from before there was search is indexed', async () => {
    const database = new DatabaseSync(databaseFile);
    for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE name IN ('search_words', 'search_value_words', 'search_state', 'search_change', 'search_item', 'search_body', 'search_value', 'search_has')").all()) {
      database.exec(`DROP TABLE ${String(name)}`);
    }
    database.close();
    const running = await restarted({ searchLagSeconds: 3600 });
    expect(await titles(running, '*')).toHaveLength(6);
    await running.stop();
  });

  it('with an index of another version is indexed anew', async () => {
    const database = new DatabaseSync(databaseFile);
    database.exec("UPDATE search_state SET value = '1' WHERE name = 'version'; DROP TABLE search_body; DELETE FROM search_item");
    database.close();
    const running = await restarted({ searchLagSeconds: 3600 });
    expect(await titles(running, '*')).toHaveLength(6);
    await running.stop();
  });
});
