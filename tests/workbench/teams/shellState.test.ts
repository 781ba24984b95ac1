/** @jest-environment jsdom */
import { readState, writeState } from '../../../workbench/teams/browser/shellState';

it('the plain address means the usual Teams', () => {
  expect(readState('')).toEqual({ host: 'channel', theme: 'default', size: 'desktop', locale: 'en-GB', context: 'always', subPage: '', team: 'hub', lost: 'never' });
  expect(writeState(readState(''))).toBe('');
});

it('every state comes back from its address', () => {
  const state = { host: 'personal', theme: 'contrast', size: 'phone', locale: 'cy-GB', context: 'runtime', subPage: 'article-12 & more', team: 'roads', lost: 'own' } as const;
  expect(readState(writeState(state))).toEqual(state);
});

it('what an address says wrongly counts as not said', () => {
  expect(readState('?host=meeting&theme=constructor&size=toString&context=&locale=&team=root&lost=toString')).toEqual(readState(''));
});
