import { DOMParser } from '@xmldom/xmldom';
import { notServed } from '../errors/catalogue';
import { badPropertyValue, viewTitleTaken } from '../errors/schemaErrors';
import { fitsAsXml } from '../fields/xmlText';
import { readProperties } from '../resources/properties';
import type { Writable, WritableProperties } from '../resources/properties';
import type { List, View } from '../store/list';

const only = (name: string, type: Writable<View>['type'], value: unknown): Writable<View> => ({
  type,
  take: (given: unknown) => {
    if (given !== value) {
      throw notServed(`${name} ${String(given)} of a view`);
    }
    return {};
  }
});

const isXml = (xml: string): boolean => {
  try {
    new DOMParser({ onError: () => { throw new Error('no XML'); } }).parseFromString(`<Query>${xml}</Query>`, 'text/xml');
    return true;
  } catch {
    return false;
  }
};

const writable: WritableProperties<View> = {
  Title: {
    type: 'string',
    take: (title: string) => {
      if (title.trim() === '' || title.length > 255) {
        throw badPropertyValue('Title');
      }
      return { title };
    }
  },
  ViewQuery: {
    type: 'string',
    take: (query: string) => {
      if (!fitsAsXml(query) || !isXml(query)) {
        throw badPropertyValue('ViewQuery');
      }
      return { query };
    }
  },
  RowLimit: {
    type: 'number',
    take: (rowLimit: number) => {
      if (!Number.isInteger(rowLimit) || rowLimit < 1) {
        throw badPropertyValue('RowLimit');
      }
      return { rowLimit };
    }
  },
  DefaultView: {
    type: 'boolean',
    // A list always has a default view: another one takes its place, it does not step down.
    take: (isDefault: boolean) => (isDefault ? { isDefault } : {})
  },
  Hidden: { type: 'boolean', take: (hidden: boolean) => ({ hidden }) },
  CustomFormatter: { type: 'string', take: (customFormatter: string) => ({ customFormatter: customFormatter === '' ? undefined : customFormatter }) },
  Paged: { type: 'boolean', take: (paged: boolean) => ({ paged }) },
  PersonalView: only('PersonalView', 'boolean', false),
  MobileView: { type: 'boolean', take: () => ({}) },
  ViewTypeKind: only('ViewTypeKind', 'number', 1),
  ViewType2: { type: 'string', take: () => ({}) }
};

/** The view's changes that a body asks for. @throws `SpError` 400 or 501, 500 for a title that another view has */
export const viewChanges = (list: List, body: Record<string, unknown>, view?: View, shown?: Readonly<Record<string, unknown>>): Partial<View> => {
  const changes = readProperties(body, writable, 'SP.View', shown);
  if (changes.title !== undefined && list.views.some(({ id, title }) => id !== view?.id && title.toLowerCase() === changes.title?.toLowerCase())) {
    throw viewTitleTaken();
  }
  return changes;
};
