import type { FieldDefinition } from './definition';
import { momentText } from './moments';

/**
 * The default of a field as a REST body would hold it. SharePoint fills it in when a new item leaves the field out,
 * however the item is made; a field that is sent as null stays empty. That `[today]` means the moment is *assumed*.
 */
export const defaultOf = ({ type, defaultValue }: FieldDefinition, now: Date): unknown => {
  if (defaultValue === undefined) {
    return undefined;
  }
  switch (type) {
    case 'Boolean':
      return defaultValue === '1';
    case 'Number':
      return Number(defaultValue);
    case 'MultiChoice':
      return [defaultValue];
    case 'DateTime':
      return defaultValue === '[today]' ? momentText(now) : defaultValue;
    default:
      return defaultValue;
  }
};
