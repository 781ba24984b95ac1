/** @jest-environment jsdom */
import { connect } from '../../../workbench/teams/browser/connection';
import { TeamsCall } from '../../../workbench/teams/browser/teamsCall';

const frame = document.createElement('iframe');
document.body.append(frame);
const posted = jest.spyOn(frame.contentWindow as Window, 'postMessage').mockImplementation(() => undefined);
const log: string[] = [];
const connection = connect(frame, { known: ({ args }: TeamsCall) => [args[0], 'seen'], noted: () => undefined }, ({ func }, outcome) => log.push(`${func}: ${outcome}`));

async function say(data: unknown, { source = frame.contentWindow, origin = location.origin }: { source?: Window | null; origin?: string } = {}): Promise<unknown[][]> {
  posted.mockClear();
  log.length = 0;
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
  await new Promise((resolve) => setTimeout(resolve));
  return posted.mock.calls;
}

it('answers a call with its two names, to its own origin alone', async () => {
  expect(await say({ id: 3, uuidAsString: 'u-3', func: 'known', args: ['first'] })).toEqual([[{ id: 3, uuidAsString: 'u-3', args: ['first', 'seen'], isPartialResponse: false }, location.origin]]);
  expect(log).toEqual(['known: answered']);
});

it('says nothing where teams-js wants no answer', async () => {
  expect(await say({ id: 4, func: 'noted' })).toEqual([]);
  expect(log).toEqual(['noted: noted']);
});

it.each(['teleport', 'constructor', 'toString'])('refuses %s as an error of teams-js', async (func) => {
  expect(await say({ id: 5, func, args: [] })).toMatchObject([[{ args: [{ errorCode: 100, message: `The local Teams does not support ${func}.` }] }, location.origin]]);
  expect(log).toEqual([`${func}: not supported`]);
});

it('refuses as "not well" what is read that way', async () => {
  expect(await say({ id: 6, func: 'navigateToTab', args: [] })).toMatchObject([[{ args: [false, expect.stringContaining('navigateToTab')] }, location.origin]]);
});

it.each([undefined, 'text', {}, { id: '1', func: 'known' }, { id: 1 }, { func: 'known' }])('%p is no call', async (data) => {
  expect(await say(data)).toEqual([]);
  expect(log).toEqual([]);
});

it('hears neither other windows nor other origins', async () => {
  expect(await say({ id: 7, func: 'known' }, { source: window })).toEqual([]);
  expect(await say({ id: 7, func: 'known' }, { origin: 'https://elsewhere.example' })).toEqual([]);
});

it('tells of events', () => {
  posted.mockClear();
  connection.post('themeChange', 'dark');
  expect(posted.mock.calls).toEqual([[{ func: 'themeChange', args: ['dark'] }, location.origin]]);
});
