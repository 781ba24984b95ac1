import { notServed } from '../errors/catalogue';
import { badPropertyValue } from '../errors/schemaErrors';
import type { FieldAppearance } from '../fields/appearance';
import type { FieldDefinition, FieldTypeName } from '../fields/definition';
import type { Writable, WritableProperties } from '../resources/properties';

type FieldChanges = Partial<FieldDefinition>;

const flag = (name: 'required' | 'indexed' | 'hidden' | 'readOnly' | 'richText'): Writable<FieldDefinition> => ({ type: 'boolean', take: (value: boolean) => ({ [name]: value }) });
const text = (name: 'description' | 'defaultValue' | 'customFormatter'): Writable<FieldDefinition> => ({ type: 'string', take: (value: string) => ({ [name]: value === '' ? undefined : value }) });

/** A property that says how SharePoint's own pages show the column. */
const appearance = (type: Writable<FieldDefinition>['type'], key: keyof FieldAppearance): Writable<FieldDefinition> => ({ type, take: (value: unknown) => ({ [key]: value }) });

/** One of two ways to show it, by number. */
const either = (name: string, key: keyof FieldAppearance): Writable<FieldDefinition> => ({
  type: 'number',
  take: (value: number) => {
    if (value !== 0 && value !== 1) {
      throw badPropertyValue(name);
    }
    return { [key]: value === 1 };
  }
});

const only = (name: string, type: Writable<FieldDefinition>['type'], value: unknown): Writable<FieldDefinition> => ({
  type,
  take: (given: unknown) => {
    if (given !== value) {
      throw notServed(`${name} ${String(given)} of a column`);
    }
    return {};
  }
});

const always: WritableProperties<FieldDefinition> = {
  Title: {
    type: 'string',
    take: (title: string) => {
      if (title.trim() === '' || title.length > 255) {
        throw badPropertyValue('Title');
      }
      return { title };
    }
  },
  Description: { type: 'string', take: (description: string) => ({ description }) },
  Required: flag('required'),
  Indexed: flag('indexed'),
  Hidden: flag('hidden'),
  ReadOnlyField: flag('readOnly'),
  DefaultValue: text('defaultValue'),
  CustomFormatter: text('customFormatter'),
  Group: appearance('string', 'group'),
  StaticName: appearance('string', 'staticName'),
  EnforceUniqueValues: only('EnforceUniqueValues', 'boolean', false)
};

const lines: Writable<FieldDefinition> = {
  type: 'number',
  take: (numberOfLines: number) => {
    if (!Number.isInteger(numberOfLines) || numberOfLines < 1) {
      throw badPropertyValue('NumberOfLines');
    }
    return { numberOfLines };
  }
};

const choices: Writable<FieldDefinition> = { type: 'strings', take: (given: string[]) => ({ choices: given }) };

/** What the columns of one type have beside. */
const ofType = (type: FieldTypeName): WritableProperties<FieldDefinition> => {
  switch (type) {
    case 'Text':
      return {
        MaxLength: {
          type: 'number',
          take: (maxLength: number): FieldChanges => {
            if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > 255) {
              throw badPropertyValue('MaxLength');
            }
            return { maxLength };
          }
        }
      };
    case 'Note':
      return { RichText: flag('richText'), AllowHyperlink: appearance('boolean', 'allowHyperlink'), AppendOnly: only('AppendOnly', 'boolean', false), NumberOfLines: lines, RestrictedMode: appearance('boolean', 'restrictedMode') };
    case 'Choice':
      return { Choices: choices, EditFormat: either('EditFormat', 'radioButtons'), FillInChoice: appearance('boolean', 'fillInChoice') };
    case 'MultiChoice':
      return { Choices: choices, FillInChoice: appearance('boolean', 'fillInChoice') };
    case 'DateTime':
      return { DisplayFormat: { type: 'number', take: (format: number) => ({ dateOnly: format === 0 }) }, DateTimeCalendarType: appearance('number', 'calendarType'), FriendlyDisplayFormat: appearance('number', 'friendlyFormat') };
    case 'Number':
      return {
        MinimumValue: { type: 'number', take: (minimum: number) => ({ minimum }) }, MaximumValue: { type: 'number', take: (maximum: number) => ({ maximum }) },
        DisplayFormat: { type: 'number', take: (decimals: number) => ({ decimals: decimals < 0 ? undefined : decimals }) }, ShowAsPercentage: only('ShowAsPercentage', 'boolean', false)
      };
    case 'URL':
      return { DisplayFormat: either('DisplayFormat', 'picture') };
    case 'User':
    case 'UserMulti':
      // What AllowMultipleValues changes is another type of column, which the caller sees to.
      return { AllowMultipleValues: only('AllowMultipleValues', 'boolean', type === 'UserMulti'), SelectionMode: either('SelectionMode', 'groupsToo'), SelectionGroup: only('SelectionGroup', 'number', 0), Presence: only('Presence', 'boolean', true), AllowDisplay: only('AllowDisplay', 'boolean', true) };
    case 'Lookup':
    case 'LookupMulti':
      return { AllowMultipleValues: only('AllowMultipleValues', 'boolean', type === 'LookupMulti') };
    default:
      return {};
  }
};

/** What a body may say of a column of one type. */
export const fieldProperties = (type: FieldTypeName): WritableProperties<FieldDefinition> => ({ ...always, ...ofType(type) });
