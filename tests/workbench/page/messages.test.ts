/** @jest-environment jsdom */
import { clearMessages, showMessage } from '../../../workbench/page/browser/message';

const place = (): HTMLElement => document.getElementById('message') as HTMLElement;
const sentences = (): (string | null)[] => Array.from(place().children, ({ textContent }) => textContent);

beforeEach(() => { document.body.innerHTML = '<div id="message"></div>'; });

it('keeps every sentence, so that the cause is not hidden by what follows from it', () => {
  showMessage('A component is missing.');
  showMessage('The web part could not be shown.');
  expect(sentences()).toEqual(['A component is missing.', 'The web part could not be shown.']);
  expect(place().getAttribute('role')).toBe('alert');
});

it('says nothing twice', () => {
  showMessage('Once.');
  showMessage('Once.');
  expect(sentences()).toEqual(['Once.']);
});

it('shows markup as text', () => {
  showMessage('<img src=x>');
  expect(place().querySelector('img')).toBeNull();
});

it('leaves no empty alert when the sentences no longer hold', () => {
  showMessage('Not saved.');
  clearMessages();
  expect(sentences()).toEqual([]);
  expect(place().hasAttribute('role')).toBe(false);
});
