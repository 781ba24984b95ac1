import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { fieldXml } from '../../src/lists/provisioning/fieldXml';
import { Column, hubArticles, hubLinks } from '../../src/lists/schema';

const base = { id: 'd31d694d-bf90-4689-8d1b-6200dc0cb0c5', name: 'HubThing', displayName: 'Thing', description: 'What it is.' };

const parse = (column: Column): Element => new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(fieldXml(column), 'text/xml').documentElement as Element;

const attributes = (column: Column): Record<string, string> => Object.fromEntries([...parse(column).attributes].map(({ name, value }) => [name, value]));

const texts = (column: Column, element: string): (string | null)[] => [...parse(column).getElementsByTagName(element)].map(({ textContent }) => textContent);

it('names the column, by its id and its internal name', () => {
  expect(attributes({ ...base, type: 'Text', maxLength: 80 })).toEqual({
    Type: 'Text', ID: '{d31d694d-bf90-4689-8d1b-6200dc0cb0c5}', Name: 'HubThing', StaticName: 'HubThing', DisplayName: 'Thing', Description: 'What it is.', Required: 'FALSE', MaxLength: '80'
  });
});

it.each<[string, Column, Record<string, string>]>([
  ['plain text of several lines', { ...base, type: 'Note', richText: false }, { RichText: 'FALSE', NumLines: '6' }],
  ['rich text with pictures and tables', { ...base, type: 'Note', richText: true }, { RichText: 'TRUE', RichTextMode: 'FullHtml', IsolateStyles: 'TRUE' }],
  ['a moment', { ...base, type: 'DateTime', dateOnly: false }, { Format: 'DateTime', FriendlyDisplayFormat: 'Disabled' }],
  ['a day', { ...base, type: 'DateTime', dateOnly: true }, { Format: 'DateOnly' }],
  ['a number with limits', { ...base, type: 'Number', decimals: 2, minimum: 0 }, { Decimals: '2', Min: '0' }],
  ['an address', { ...base, type: 'URL' }, { Format: 'Hyperlink' }],
  ['a person', { ...base, type: 'User' }, { List: 'UserInfo', UserSelectionMode: 'PeopleOnly' }],
  ['a picture', { ...base, type: 'Thumbnail' }, { Type: 'Thumbnail' }],
  ['a choice', { ...base, type: 'Choice', choices: ['A'] }, { Format: 'Dropdown', FillInChoice: 'FALSE' }],
  ['several choices', { ...base, type: 'MultiChoice', choices: ['A'] }, { Type: 'MultiChoice', FillInChoice: 'FALSE' }],
  ['what must be filled in, with an index', { ...base, type: 'URL', required: true, indexed: true }, { Required: 'TRUE', Indexed: 'TRUE' }]
])('describes %s', (_name, column, expected) => {
  expect(attributes(column)).toMatchObject(expected);
});

it.each<[string, Column, string[]]>([
  ['the present', { ...base, type: 'DateTime', dateOnly: false, defaultNow: true }, ['[today]']],
  ['no moment', { ...base, type: 'DateTime', dateOnly: false }, []],
  ['no', { ...base, type: 'Boolean', defaultValue: false }, ['0']],
  ['yes', { ...base, type: 'Boolean', defaultValue: true }, ['1']],
  ['zero', { ...base, type: 'Number', decimals: 0, defaultValue: 0 }, ['0']],
  ['a text', { ...base, type: 'Text', maxLength: 9, defaultValue: 'a < b' }, ['a < b']],
  ['a choice', { ...base, type: 'Choice', choices: ['A', 'B'], defaultValue: 'B' }, ['B']]
])('has %s as the value of a new item', (_name, column, expected) => {
  expect(texts(column, 'Default')).toEqual(expected);
});

it('keeps what would be markup as text', () => {
  const column: Column = { ...base, type: 'Choice', displayName: '"A" & <B>', description: "It's <i>&amp;</i>", choices: ['R&D', '<none>', ']]>'] };
  expect(attributes(column)).toMatchObject({ DisplayName: '"A" & <B>', Description: "It's <i>&amp;</i>" });
  expect(texts(column, 'CHOICE')).toEqual(['R&D', '<none>', ']]>']);
});

it('can be made of every column of the hub, whose names and ids are all different', () => {
  for (const { columns, titleMaxLength } of [hubArticles, hubLinks]) {
    expect(columns.map((column) => attributes(column).Name)).toEqual(columns.map(({ name }) => name));
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    // SharePoint's own, which is why the lists are made without setting it.
    expect(titleMaxLength).toBe(255);
  }
});
