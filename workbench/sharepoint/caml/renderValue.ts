import { nodeOf } from '../errors/catalogue';
import type { FieldDefinition } from '../fields/definition';
import type { Row } from '../fields/fieldType';
import { multiChoiceTexts } from '../fields/textTypes';
import { itemFile } from '../site/listUrls';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { dayText, numberText, rawNumber } from './renderText';
import { renderReference } from './renderReference';

/** What `RenderListDataAsStream` shows of one column, by the names under which it shows it. */
export type Rendered = Readonly<Record<string, unknown>>;

const status = ['Approved', 'Rejected', 'Pending', 'Draft', 'Scheduled'];

const fileColumns = (site: Site, list: List, row: Row, name: string): Rendered => {
  const { dir, leaf } = itemFile(site, list, Number(row.ID));
  const dot = leaf.lastIndexOf('.');
  switch (name) {
    case 'FileLeafRef':
      return { [name]: leaf, [`${name}.Name`]: leaf.slice(0, dot), [`${name}.Suffix`]: leaf.slice(dot + 1) };
    case 'FileDirRef':
      return { [name]: dir };
    default:
      // FileRef stands in every row.
      return {};
  }
};

const image = (stored: string): unknown => {
  try {
    const json: unknown = JSON.parse(stored);
    return nodeOf(json) === 'StartObject' && json !== null ? { fileName: null, serverRelativeUrl: null, id: null, serverUrl: null, thumbnailRenderer: null, ...json } : stored;
  } catch {
    return stored;
  }
};

/**
 * A column's value as SharePoint renders it for its own list pages: text in the site's language, and the raw value beside it under
 * the name with a dot. All of it, also of columns that are empty, follows recordings, but for the site's British formats.
 */
export const renderValue = (site: Site, list: List, row: Row, field: FieldDefinition): Rendered => {
  const { name, type } = field;
  const stored = row[name] ?? null;
  const withRaw = (text: string, raw: string): Rendered => ({ [name]: text, [`${name}.`]: raw });
  switch (type) {
    case 'DateTime':
      return stored === null ? withRaw('', '') : withRaw(dayText(String(stored), Boolean(field.dateOnly)), String(stored));
    case 'Number':
      return stored === null ? withRaw('', '') : withRaw(numberText(Number(stored), field.decimals), rawNumber(Number(stored)));
    case 'Boolean':
      return stored === null ? { [name]: '', [`${name}.value`]: '' } : { [name]: stored === 1 ? 'Yes' : 'No', [`${name}.value`]: String(stored) };
    case 'MultiChoice':
      return { [name]: stored === null ? '' : multiChoiceTexts(stored) };
    case 'URL':
      return { [name]: stored ?? '', [`${name}.desc`]: row[`${name}__description`] ?? '' };
    case 'Attachments':
      return { [name]: stored === 1 ? '1' : '0' };
    case 'User':
    case 'UserMulti':
    case 'LookupMulti':
      return renderReference(site, row, field);
    case 'Lookup':
      return field.builtIn ? fileColumns(site, list, row, name) : renderReference(site, row, field);
    case 'File':
      return fileColumns(site, list, row, name);
    case 'Thumbnail':
      return { [name]: typeof stored === 'string' ? image(stored) : '' };
    case 'Computed':
      return name === 'LinkTitle' ? { Title: row.Title ?? '' } : {};
    case 'ModStat':
      return withRaw(status[Number(stored)], String(stored ?? 0));
    default:
      // What is asked for by name and stands in every row anyway.
      return name === 'FSObjType' ? {} : { [name]: stored === null ? '' : String(stored) };
  }
};
