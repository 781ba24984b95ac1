/** @jest-environment jsdom */
import { showCommandBar } from '../../../workbench/page/browser/commandBar';

const commands = { edit: jest.fn(), save: jest.fn(), discard: jest.fn() };
const texts = (): (string | null)[] => Array.from(document.querySelectorAll('button'), ({ textContent }) => textContent);

beforeEach(() => { document.body.innerHTML = '<a href="#">Before</a><div id="commandBar"></div>'; });

it('offers what the mode allows', () => {
  showCommandBar(false, commands);
  expect(texts()).toEqual(['Edit']);
  showCommandBar(true, commands);
  expect(texts()).toEqual(['Save', 'Discard changes']);
});

it('keeps the focus of whoever pressed a command that is now gone', () => {
  showCommandBar(false, commands);
  document.querySelector('button')?.focus();
  showCommandBar(true, commands);
  expect(document.activeElement?.textContent).toBe('Save');
});

it('takes the focus from nobody else', () => {
  showCommandBar(false, commands);
  document.querySelector('a')?.focus();
  showCommandBar(true, commands);
  expect(document.activeElement?.textContent).toBe('Before');
});
