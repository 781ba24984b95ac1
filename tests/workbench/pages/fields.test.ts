/** @jest-environment jsdom */
import { choice, multiChoice, yesNo } from '../../../workbench/sharepoint/pages/browser/fields/choice';
import { FieldKind } from '../../../workbench/sharepoint/pages/browser/fields/fieldKind';
import { hyperlink } from '../../../workbench/sharepoint/pages/browser/fields/hyperlink';
import { number } from '../../../workbench/sharepoint/pages/browser/fields/number';
import { note, text } from '../../../workbench/sharepoint/pages/browser/fields/text';
import { aField, aList, drawn, type } from './support';

const roundTrips: [string, FieldKind, unknown, unknown][] = [
  ['text', text, "O'Neill & <b>", "O'Neill & <b>"],
  ['an empty text', text, null, null],
  ['a note', note, 'two\nlines', 'two\nlines'],
  ['a choice', choice, 'A', 'A'],
  ['a choice that is no longer offered', choice, 'Old', 'Old'],
  ['no choice', choice, null, null],
  ['several choices', multiChoice, ['A', 'B'], ['A', 'B']],
  ['choices that are no longer offered', multiChoice, ['A', 'Old'], ['A', 'Old']],
  ['no choices, which SharePoint calls null', multiChoice, null, null],
  ['yes', yesNo, true, true],
  ['no', yesNo, false, false],
  ['yes as a default', yesNo, '1', true],
  ['a number', number, 0, 0],
  ['no number', number, null, null],
  ['a hyperlink', hyperlink, { Url: 'https://example.org/', Description: 'Words' }, { Url: 'https://example.org/', Description: 'Words' }],
  ['no hyperlink', hyperlink, null, null]
];

it.each(roundTrips)('%s comes back as it was', (_name, kind, value, expected) => {
  expect(drawn(kind, aField({ Choices: ['A', 'B'] }), value).read()).toEqual({ HubColumn: expected });
});

describe('what is wrong is said', () => {
  it.each([
    [text, 'Enter column.'], [note, 'Enter column.'], [choice, 'Choose column.'], [multiChoice, 'Choose column.'], [number, 'Enter column.'], [hyperlink, 'Enter the address of column.']
  ])('when something required is missing', (kind, sentence) => {
    expect(drawn(kind, aField({ Required: true, Choices: ['A'] }), null).problem()).toBe(sentence);
    expect(drawn(kind, aField({ Choices: ['A'] }), null).problem()).toBeUndefined();
  });

  it('when a text is too long', () => {
    expect(drawn(text, aField({ MaxLength: 3 }), 'abcd').problem()).toContain('at most 3 characters; it has 4');
    expect(drawn(text, aField({}), 'a'.repeat(255)).problem()).toBeUndefined();
    expect(drawn(text, aField({}), 'a'.repeat(256)).problem()).toContain('255');
  });

  it.each([['x', 'must be a number'], ['1e999', 'must be a number'], ['-1', '0 or more'], ['11', '10 or less']])('when %j is typed for a number from 0 to 10', (typed, sentence) => {
    const control = drawn(number, aField({ MinimumValue: 0, MaximumValue: 10 }), null);
    type(control, typed);
    expect(control.problem()).toContain(sentence);
  });

  it.each(['javascript:alert(1)', 'example.org', '/relative', 'data:text/html,x', 'ftp://example.org'])('when a hyperlink is %j', (typed) => {
    const control = drawn(hyperlink, aField({}), null);
    type(control, typed);
    expect(control.problem()).toContain('must start with https://');
  });

  it.each(['https://example.org', 'mailto:a@example.org', 'tel:+441632960001'])('but not when it is %j', (typed) => {
    const control = drawn(hyperlink, aField({}), null);
    type(control, typed);
    expect(control.problem()).toBeUndefined();
    expect(control.read()).toEqual({ HubColumn: { Url: typed, Description: typed } });
  });

  it('when a hyperlink is longer than SharePoint takes', () => {
    const control = drawn(hyperlink, aField({}), null);
    type(control, `https://example.org/${'a'.repeat(250)}`);
    expect(control.problem()).toContain('255');
  });
});

it('an unsafe hyperlink is shown as text', () => {
  const shown = hyperlink.show({ Url: 'javascript:alert(1)', Description: 'Click' }, aField({}), aList, 1);
  expect(shown?.nodeName).toBe('#text');
  expect(shown?.textContent).toBe('Click (javascript:alert(1))');
});
