/** @jest-environment jsdom */
import { readState, writeState } from '../../../workbench/page/browser/pageState';

const USUAL = { theme: 'light', section: 'none', width: 'full', locale: 'en-GB', Mode: 'Read' };

it('the plain address means the usual page', () => {
  expect(readState('')).toEqual(USUAL);
  expect(writeState(readState(''))).toBe('');
});

it('every state comes back from its address', () => {
  const state = { theme: 'dark', section: 'strong', width: 'third', locale: 'cy-GB', Mode: 'Edit' } as const;
  expect(readState(writeState(state))).toEqual(state);
});

it('what an address says wrongly counts as not said', () => {
  expect(readState('?theme=pink&section=constructor&width=toString&Mode=Delete')).toEqual(USUAL);
});

it('SharePoint’s own parameter is read as SharePoint does, whatever its case', () => {
  expect(readState('?Mode=edit').Mode).toBe('Edit');
});
