import { columnNotFound } from '../errors/catalogue';
import type { FieldDefinition } from '../fields/definition';
import type { Segment } from '../odata/pathTokens';
import { fieldEntity } from '../site/fieldEntity';
import { listPath } from '../site/listEntity';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { entityResource } from './entityResource';
import { feedResource } from './feedResource';
import { textArgument } from './resource';
import type { Resource } from './resource';

type Finder = (field: FieldDefinition, text: string) => boolean;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const finders: Readonly<Record<string, Finder>> = {
  getbyinternalnameortitle: ({ name, title }, text) => name === text || same(title, text),
  getbytitle: ({ title }, text) => same(title, text),
  getbyid: ({ id }, text) => same(id, text.replace(/[{}]/g, ''))
};

/** `fields`, `fields('<id>')`, and on to one field by name or title. An internal name comes before a title. */
export const fieldsResource = (list: List, segment: Segment, site: Site): Resource | undefined => {
  const one = (text: string, finder: Finder): Resource => {
    const field = list.fields.find(({ name }) => finder === finders.getbyinternalnameortitle && name === text) ?? list.fields.find((candidate) => finder(candidate, text));
    if (!field) {
      throw columnNotFound(text);
    }
    return entityResource(() => fieldEntity(site, list, listPath(list), field));
  };
  const key = textArgument(segment);
  if (key !== undefined) {
    return one(key, finders.getbyid);
  }
  return feedResource(() => ({ set: 'SP.ApiData.Fields', entities: list.fields.map((field) => fieldEntity(site, list, listPath(list), field)) }), {
    child: (step) => {
      const text = textArgument(step);
      return text !== undefined && Object.hasOwn(finders, step.name) ? one(text, finders[step.name]) : undefined;
    }
  });
};
