/** @jest-environment jsdom */
import { dateTime, fromControl, toControl } from '../../../workbench/sharepoint/pages/browser/fields/dateTime';
import { aField, drawn, type } from './support';

/** A moment in the summer and one in the winter, as this machine's time zone shows them. */
const local = (iso: string): string => {
  const date = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

describe('a moment', () => {
  it.each(['2026-07-01T23:30:00Z', '2026-01-01T00:30:00Z'])('%s is typed in local time and stored in UTC', (iso) => {
    expect(toControl(iso, false)).toBe(local(iso));
    expect(fromControl(toControl(iso, false), false)).toBe(iso);
  });

  it('that nobody touched keeps its seconds', () => {
    expect(drawn(dateTime, aField({ DisplayFormat: 1 }), '2026-07-01T23:30:41Z').read()).toEqual({ HubColumn: '2026-07-01T23:30:41Z' });
  });

  it('of now is the default [today]', () => {
    const { HubColumn } = drawn(dateTime, aField({ DisplayFormat: 1 }), '[today]').read();
    expect(Math.abs(Date.now() - new Date(String(HubColumn)).getTime())).toBeLessThan(60_000);
  });

  it('of a day counts as that day everywhere', () => {
    expect(toControl('2026-07-01T00:00:00Z', true)).toBe('2026-07-01');
    expect(fromControl('2026-07-01', true)).toBe('2026-07-01T00:00:00Z');
  });

  it('can be taken away', () => {
    const control = drawn(dateTime, aField({ DisplayFormat: 0 }), '2026-07-01T00:00:00Z');
    type(control, '');
    expect(control.read()).toEqual({ HubColumn: null });
    expect(control.problem()).toBeUndefined();
    expect(drawn(dateTime, aField({ Required: true }), null).problem()).toBe('Enter column.');
  });

  it.each(['1899-12-31', '8901-01-01'])('of %s is refused, as SharePoint does', (typed) => {
    const control = drawn(dateTime, aField({ DisplayFormat: 0 }), null);
    type(control, typed);
    expect(control.problem()).toContain('between the years 1900 and 8900');
  });
});
