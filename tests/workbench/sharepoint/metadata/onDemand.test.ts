import { hubArticles } from '../../../../src/lists/schema';
import { SpError } from '../../../../workbench/sharepoint/errors/spError';
import { itemEntity } from '../../../../workbench/sharepoint/items/entity';
import { addItemWithFiles } from '../../../../workbench/sharepoint/items/write';
import { project } from '../../../../workbench/sharepoint/odata/project';
import { Shaper } from '../../../../workbench/sharepoint/odata/shape';
import type { Entity, Feed, Value } from '../../../../workbench/sharepoint/odata/values';
import { groupEntity } from '../../../../workbench/sharepoint/site/groups';
import { listEntity } from '../../../../workbench/sharepoint/site/listEntity';
import { siteEntity } from '../../../../workbench/sharepoint/site/siteEntity';
import { userEntity } from '../../../../workbench/sharepoint/site/userEntity';
import { webEntity } from '../../../../workbench/sharepoint/site/webEntity';
import type { List } from '../../../../workbench/sharepoint/store/list';
import { openStore } from '../../../../workbench/sharepoint/store/store';
import { siteOver } from '../support/site';
import { ValueCheck } from './checkValue';
import { Metadata } from './metadata';

const metadata = new Metadata();
const store = openStore(':memory:', () => '2026-01-01T00:00:00Z');
const site = siteOver(store);
store.lists.ensure(hubArticles, '2026-01-01T00:00:00Z');
store.lists.allowLikes(store.lists.byUrl(hubArticles.url) as List, true);
const list = store.lists.byUrl(hubArticles.url) as List;
const item = addItemWithFiles(site, list, { Title: 'One' }, []);
store.users.ensureGroup('People');
afterAll(() => store.database.close());

const columns = new Set(list.fields.flatMap(({ name }) => [name, `OData_${name}`, `${name}Id`, `${name}StringId`]).concat('LikesCount', 'LikedBy'));

const isFeed = (one: Entity | Feed): one is Feed => 'entities' in one;

/** What is refused by name is no answer. */
const unlessRefused = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (error instanceof SpError && error.status === 501) {
      return undefined;
    }
    throw error;
  }
};

/** What is wrong with an entity by itself: with what it shows, what it shows when it is asked, and where it leads. */
const problemsOf = (entity: Entity): string[] => {
  const type = entity.type.startsWith('SP.Data.') ? 'SP.ListItem' : entity.type;
  const made = Object.entries(entity.onDemand ?? {}).flatMap(([name, read]): [string, Value][] => {
    const value = unlessRefused(read);
    return value === undefined ? [] : [[name, value]];
  });
  // What another kind of column has is asked for all of them at once, and is nothing here.
  const own = made.filter(([name, value]) => !(value === null && type.startsWith('SP.Field') && metadata.isOfSomeColumn(name)));
  const missing = own.filter(([name]) => metadata.propertyType(type, name) === undefined && !(metadata.isOpen(type) && columns.has(name))).map(([name]) => `${type}.${name} does not exist`);
  const shown = project({ ...entity, onDemand: undefined, navigation: undefined, properties: { ...entity.properties, ...Object.fromEntries(own) } }, undefined);
  const check = new ValueCheck(metadata, columns).check((new Shaper({ level: 'verbose', version: 3 }, '').entity(shown) as { d: unknown }).d, entity.path);
  const astray = Object.keys(entity.navigation ?? {}).filter((name) => metadata.navigationType(type, name) === undefined && !(metadata.isOpen(type) && columns.has(name)));
  return [...missing, ...check.problems, ...astray.map((name) => `${type}.${name} leads nowhere`)];
};

/** Whose names the metadata does not say: columns of the user information list, and what anybody put into a property bag. */
const free = new Set(['SP.Data.UserInfoItem', 'SP.PropertyValues']);

/** An entity and all that it leads to, each kind once. */
const reached = (entity: Entity, seen = new Map<string, Entity>()): Map<string, Entity> => {
  const kind = `${entity.type} ${entity.path.replace(/\(.*?\)/g, '')}`;
  if (!seen.has(kind) && !free.has(entity.type)) {
    seen.set(kind, entity);
    Object.values(entity.navigation ?? {}).forEach(({ follow }) => {
      const target = unlessRefused(follow);
      (target ? isFeed(target) ? target.entities : [target] : []).forEach((one) => reached(one, seen));
    });
  }
  return seen;
};

const starts: readonly Entity[] = [
  siteEntity(site), webEntity(site), listEntity(site, list), itemEntity(site, list, store.items.byId(list, item) ?? {}), userEntity(site, site.currentUser()), groupEntity(site, store.users.groups()[0])
];
const entities = [...starts.reduce((seen, entity) => reached(entity, seen), new Map<string, Entity>())];

/** Recorded, although the metadata does not have it; see servedCalls. */
const recorded = ['SP.View.CustomOrder'];

it('reaches every kind of thing', () => {
  const types = new Set(entities.map(([, { type }]) => type));
  expect([...types]).toEqual(expect.arrayContaining(['SP.Site', 'SP.Web', 'SP.List', 'SP.Folder', 'SP.View', 'SP.ViewFieldCollection', 'SP.ContentType', 'SP.FieldChoice', 'SP.FieldUser', 'SP.User', 'SP.Group', 'SP.RegionalSettings', 'SP.TimeZone']));
});

test.each(entities)('what %s shows when it is asked, and where it leads, is what SharePoint describes', (_kind, entity) => {
  expect(problemsOf(entity).filter((problem) => !recorded.some((one) => problem.includes(one)))).toEqual([]);
});

it('notices what is not so', () => {
  const wrong: Entity = {
    type: 'SP.List', set: '', path: 'Web/Lists(1)', properties: { Title: 'x' }, onDemand: { Nope: () => 'x', EffectiveBasePermissions: () => 'x', OnQuickLaunch: () => 'yes' }, navigation: { Nowhere: { follow: () => null } }
  };
  expect(problemsOf(wrong)).toEqual([
    'SP.List.Nope does not exist', expect.stringContaining('SP.List.Nope does not exist'), expect.stringContaining('EffectiveBasePermissions should be SP.BasePermissions'),
    expect.stringContaining('OnQuickLaunch should be Edm.Boolean'), 'SP.List.Nowhere leads nowhere'
  ]);
});
