import type { IList } from '@pnp/sp/lists';
import { refused } from '../support/refused';
import type { RunningService } from '../support/service';
import { compare, found, startWithCases, where } from './cases';

let run: RunningService;
let list: IList;
beforeAll(async () => {
  ({ run, list } = await startWithCases());
});
afterAll(() => run.stop());

it.each<[string, string, number[]]>([
  ['hyperlinks that are there', '<IsNotNull><FieldRef Name="Link"/></IsNotNull>', [1]], ['no hyperlink', '<IsNull><FieldRef Name="Link"/></IsNull>', [2, 3]],
  ['pictures that are there', '<IsNotNull><FieldRef Name="Picture"/></IsNotNull>', [1]], ['no picture', '<IsNull><FieldRef Name="Picture"/></IsNull>', [2, 3]],
  ['a part of an address', compare('Contains', 'Link', 'EXAMPLE', 'URL'), [1]]
])('CAML finds %s', async (_what, condition, expected) => {
  expect(await found(list, where(condition))).toEqual(expected);
});

it.each(['Link', 'Picture'])('CAML compares %s with nothing, and says so', async (name) => {
  expect(await refused(found(list, where(compare('Eq', name, 'https://a.example/?b'))))).toMatchObject({ status: 501, message: expect.stringContaining(`Eq of ${name} in CAML`) });
});
