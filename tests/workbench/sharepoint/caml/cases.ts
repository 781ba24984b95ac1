import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import { startService } from '../support/service';
import type { RunningService } from '../support/service';

const keepName = 8;

/** Type, internal name and further attributes of the columns of *Cases*. */
const columns = [
  ['Text', 'Word', ''], ['Note', 'Notes', ''], ['Choice', 'State', ''], ['MultiChoice', 'Kinds', ''], ['Number', 'Size', ''], ['Number', 'Share', 'Decimals="1"'], ['Boolean', 'Open', ''], ['DateTime', 'Day', 'Format="DateOnly"'],
  ['DateTime', 'Moment', 'Format="DateTime"'], ['Lookup', 'Team', 'List="Lists/Teams"'], ['LookupMulti', 'Helpers', 'List="Lists/Teams" Mult="TRUE"'], ['User', 'Owner', ''], ['UserMulti', 'Readers', 'Mult="TRUE"'],
  ['URL', 'Link', ''], ['Thumbnail', 'Picture', '']
];

/** A service at noon of 15 June 2026 and a half hour, with the lists *Teams* and *Cases*: a full item, another and an empty one. */
export const startWithCases = async (): Promise<{ run: RunningService; list: IList }> => {
  const run = await startService({ now: () => new Date('2026-06-15T12:30:00Z') });
  await run.sp.web.lists.add('Teams');
  for (const Title of ['Alpha', 'Beta', 'Gamma']) {
    await run.sp.web.lists.getByTitle('Teams').items.add({ Title });
  }
  await run.sp.web.lists.add('Cases');
  const list = run.sp.web.lists.getByTitle('Cases');
  for (const [type, name, more] of columns) {
    await list.fields.createFieldAsXml({ SchemaXml: `<Field Type="${type}" Name="${name}" DisplayName="The ${name}" ${more} />`, Options: keepName });
  }
  await list.items.add({
    Title: 'One', Word: "O'Neil & <sons>", Notes: 'A long story of 50% more', State: 'Open', Kinds: ['A', 'B'], Size: 1.5, Share: 1234.56, Open: true, Day: '2026-06-15', Moment: '2026-06-15T12:00:00Z',
    TeamId: 2, HelpersId: [1, 3], OwnerId: 1, ReadersId: [1, 2], Link: { Url: 'https://a.example/?b', Description: 'A' }, Picture: '{"fileName":"a.png"}'
  });
  await list.items.add({ Title: 'Two', Word: 'Élan', Notes: null, State: 'Closed', Kinds: ['B'], Size: 20, Open: false, Day: '2026-06-01', Moment: '2026-06-14T23:59:59Z', TeamId: 1, OwnerId: 2 });
  await list.items.add({ Title: 'Three' });
  return { run, list };
};

/** One comparison in CAML. @param more attributes of the reference */
export const compare = (operator: string, field: string, value: string, type = 'Text', more = ''): string =>
  `<${operator}><FieldRef Name="${field}" ${more}/><Value Type="${type}">${value}</Value></${operator}>`;

/** A comparison of the column *Moment*. */
export const moment = (operator: string, value: string, more = 'IncludeTimeValue="TRUE"'): string =>
  `<${operator}><FieldRef Name="Moment"/><Value Type="DateTime" ${more}>${value}</Value></${operator}>`;

export const where = (condition: string): string => `<Query><Where>${condition}</Where></Query>`;

/** What a query finds, by ids. @param inside what stands in `<View>` */
export const found = async (list: IList, inside: string): Promise<number[]> => {
  const items: { Id: number }[] = await list.getItemsByCAMLQuery({ ViewXml: `<View>${inside}</View>` });
  return items.map(({ Id }) => Id);
};
