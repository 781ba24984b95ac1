import { notServed } from '../errors/catalogue';
import { badPropertyValue, listTitleTaken, noListTitle } from '../errors/schemaErrors';
import { keptFormula } from '../formula/validation';
import { listEntity } from '../site/listEntity';
import type { Site } from '../site/site';
import type { List, ListSettings } from '../store/list';
import { readProperties } from './properties';
import type { Writable, WritableProperties } from './properties';

interface ListChanges extends ListSettings {
  readonly title: string;
  readonly description: string;
}

const longestTitle = 255;
const longestAddress = 50;

type Switch = { [K in keyof ListSettings]-?: ListSettings[K] extends boolean ? K : never }[keyof ListSettings];

const setting = (name: Switch): Writable<ListChanges> => ({ type: 'boolean', take: (value: boolean) => ({ [name]: value }) });

/** Settings that this service has not: they may be sent with the value that every list has. */
const fixed = <T>(type: 'boolean' | 'number', name: string, only: T): Writable<ListChanges> => ({
  type,
  take: (value: T) => {
    if (value !== only) {
      throw notServed(`${name} ${String(value)} of a list`);
    }
    return {};
  }
});

/** What SharePoint lets an owner set of a list, and this service does not have. */
const notHere = Object.fromEntries([
  'AdditionalUXProperties', 'BrowserFileHandling', 'Color', 'DefaultDisplayFormUrl', 'DefaultEditFormUrl', 'DefaultNewFormUrl', 'EnableAssignToEmail', 'ExcludeFromOfflineClient', 'Icon',
  'IsSiteAssetsLibrary', 'ListFormCustomized', 'ReadSecurity', 'ShowHiddenFieldsInModernForm', 'WriteSecurity'
].map((name) => [name, null]));

const writable: WritableProperties<ListChanges> = {
  Title: {
    type: 'string',
    take: (title: string) => {
      if (title.trim() === '' || title.length > longestTitle) {
        throw noListTitle();
      }
      return { title };
    }
  },
  Description: { type: 'string', take: (description: string) => ({ description }) },
  Hidden: setting('hidden'),
  EnableAttachments: setting('enableAttachments'),
  EnableVersioning: setting('enableVersioning'),
  EnableModeration: setting('enableModeration'),
  DisableCommenting: setting('disableCommenting'),
  NoCrawl: setting('noCrawl'),
  ContentTypesEnabled: setting('contentTypesEnabled'),
  OnQuickLaunch: setting('onQuickLaunch'),
  ValidationFormula: { type: 'string', take: (validationFormula: string) => ({ validationFormula }) },
  ValidationMessage: { type: 'string', take: (validationMessage: string) => ({ validationMessage: validationMessage || undefined }) },
  DraftVersionVisibility: {
    type: 'number',
    take: (draftVersionVisibility: number) => {
      if (![0, 1, 2].includes(draftVersionVisibility)) {
        throw badPropertyValue('DraftVersionVisibility');
      }
      return { draftVersionVisibility };
    }
  },
  // Generic lists are the only ones here, and all of them allow content types, as in SharePoint.
  BaseTemplate: fixed('number', 'BaseTemplate', 100),
  EnableFolderCreation: fixed('boolean', 'EnableFolderCreation', false),
  EnableMinorVersions: fixed('boolean', 'EnableMinorVersions', false),
  ForceCheckout: fixed('boolean', 'ForceCheckout', false),
  AllowContentTypes: { type: 'boolean', take: () => ({}) },
  ...notHere
};

/** What REST shows of a list, also what it shows only when it is asked. */
const shownOf = (site: Site, list: List): Readonly<Record<string, unknown>> => {
  const { properties, onDemand = {} } = listEntity(site, list);
  return { ...properties, ...Object.fromEntries(Object.entries(onDemand).map(([name, read]) => [name, read()])) };
};

/** The list's changes that a body asks for. @throws `SpError` 400 or 501 */
const listChanges = (body: Record<string, unknown>, shown?: Readonly<Record<string, unknown>>): Partial<ListChanges> =>
  readProperties(body, writable, 'SP.List', shown);

/**
 * The last part of a new list's address: of the title SharePoint keeps letters, digits, spaces and underscores, and what then
 * begins with neither a letter nor a digit is called List (www.busitec.de, *Sonderzeichen bei Listen und Spalten*). It keeps 50
 * characters (recorded) and numbers what is taken (moss2007.be, *SPList: some things worth mentioning*).
 */
const freeUrl = (site: Site, title: string): string => {
  const kept = title.replace(/[^\p{L}\p{N} _]/gu, '').trim().slice(0, longestAddress).trim();
  const name = /^[\p{L}\p{N}]/u.test(kept) ? kept : 'List';
  const candidates = Array.from({ length: 1000 }, (_unused, number) => `Lists/${name}${number === 0 ? '' : number}`);
  return candidates.find((url) => !site.store.lists.byUrl(url)) as string;
};

const checkTitle = (site: Site, title: string, list?: List): void => {
  const other = site.store.lists.byTitle(title);
  if (other && other.id !== list?.id) {
    throw listTitleTaken();
  }
};

/** @throws `SpError` for a formula that is refused */
const kept = (list: List, settings: Partial<ListSettings>): Partial<ListSettings> =>
  (settings.validationFormula === undefined ? settings : { ...settings, validationFormula: keptFormula(list, settings.validationFormula) });

/** What a list must be called before it can be made; settings follow. */
const names = new Set(['Title', 'Description']);

/** Makes a list. @throws `SpError` when the title is taken or a setting is refused */
export const addList = (site: Site, body: Record<string, unknown>, now: string): List => {
  const isName = ([name]: [string, unknown]): boolean => names.has(name);
  const { title, description = '' } = listChanges(Object.fromEntries(Object.entries(body).filter(isName)));
  if (title === undefined) {
    throw noListTitle();
  }
  checkTitle(site, title);
  const list = site.store.lists.add({ title, description, url: freeUrl(site, title) }, now);
  return site.store.lists.change(list, {}, kept(list, listChanges(Object.fromEntries(Object.entries(body).filter((entry) => !isName(entry))), shownOf(site, list))));
};

/** Changes a list. @throws `SpError` when the title is taken or a setting is refused */
export const changeList = (site: Site, list: List, body: Record<string, unknown>): List => {
  const { title, description, ...settings } = listChanges(body, shownOf(site, list));
  if (title !== undefined) {
    checkTitle(site, title, list);
  }
  return site.store.lists.change(list, { title, description }, kept(list, settings));
};
