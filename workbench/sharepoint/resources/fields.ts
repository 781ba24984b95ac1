import { badNode, columnNotFound, notServed } from '../errors/catalogue';
import { columnNameTaken } from '../errors/schemaErrors';
import type { FieldDefinition } from '../fields/definition';
import type { Segment } from '../odata/pathTokens';
import { fieldFromBody } from '../schema/fieldFromBody';
import { fieldFromXml } from '../schema/fieldFromXml';
import { addField } from '../schema/newField';
import type { RequestedField } from '../schema/newField';
import { fieldEntity } from '../site/fieldEntity';
import { listPath } from '../site/listEntity';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { feedResource } from './feedResource';
import { fieldResource } from './field';
import { jsonBody, textArgument } from './resource';
import type { Answer, Call, Resource } from './resource';

type Finder = (field: FieldDefinition, text: string) => boolean;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const finders: Readonly<Record<string, Finder>> = {
  getbyinternalnameortitle: ({ name, title }, text) => name === text || same(title, text),
  getbytitle: ({ title }, text) => same(title, text),
  getbyid: ({ id }, text) => same(id, text.replace(/[{}]/g, ''))
};

/** Microsoft's *AddFieldOptions*. Here every column belongs to all of a list's content types, so that it cannot belong to none (2). */
const options = { toDefaultContentType: 1, toAllContentTypes: 4, internalNameHint: 8, toDefaultView: 16, checkDisplayName: 32 } as const;

const served = Object.values(options).reduce<number>((all, one) => all | one, 0);

/** Adds a column, and shows it in the default view if that is asked for. */
const added = (call: Call, list: List, requested: RequestedField, status: number, inDefaultView = false): Answer => {
  const { list: after, field } = addField(call.site, list, requested);
  const view = inDefaultView ? after.views.find(({ isDefault }) => isDefault) : undefined;
  if (view) {
    call.site.store.lists.changeView(after, { ...view, columns: [...view.columns, field.name] });
  }
  const entity = fieldEntity(call.site, after, listPath(after), field);
  return { status, result: { kind: 'entity', entity }, headers: { Location: `${call.apiUrl}/${entity.path}` } };
};

/** The inside of `{ parameters: { … } }`. */
const parametersOf = (call: Call): Record<string, unknown> => {
  const { parameters } = jsonBody(call);
  if (typeof parameters !== 'object' || parameters === null) {
    throw badNode('PrimitiveValue', 'StartObject');
  }
  return parameters as Record<string, unknown>;
};

/** Answered with 200 (recorded), unlike the other ways to add a column (*assumed* 201). */
const createAsXml = (list: List) => (call: Call): Answer => {
  demand(call.site, 'ManageLists');
  const { SchemaXml, Options = 0 } = parametersOf(call);
  if (typeof SchemaXml !== 'string' || typeof Options !== 'number') {
    throw badNode('StartObject', 'PrimitiveValue');
  }
  const asked = (option: number): boolean => (Options & option) !== 0;
  if (!Number.isInteger(Options) || asked(~served)) {
    throw notServed(`Options ${Options} of a column`);
  }
  const field = fieldFromXml(call.site, list, SchemaXml, asked(options.internalNameHint));
  if (asked(options.checkDisplayName) && list.fields.some(({ title }) => same(title, field.title))) {
    throw columnNameTaken(field.title);
  }
  return added(call, list, field, 200, asked(options.toDefaultView));
};

const add = (list: List, bodyOf: (call: Call) => Record<string, unknown>, status: number) => (call: Call): Answer => {
  demand(call.site, 'ManageLists');
  return added(call, list, fieldFromBody(call.site, list, bodyOf(call)), status);
};

/** `fields`, `fields('<id>')`, and on to one field by name or title. An internal name comes before a title. */
export const fieldsResource = (list: List, segment: Segment, site: Site): Resource | undefined => {
  const one = (text: string, finder: Finder): Resource => {
    const field = list.fields.find(({ name }) => finder === finders.getbyinternalnameortitle && name === text) ?? list.fields.find((candidate) => finder(candidate, text));
    if (!field) {
      throw columnNotFound(text);
    }
    return fieldResource(site, list, field);
  };
  const key = textArgument(segment);
  if (key !== undefined) {
    return one(key, finders.getbyid);
  }
  return feedResource(() => ({ set: 'SP.ApiData.Fields', entities: list.fields.map((field) => fieldEntity(site, list, listPath(list), field)) }), {
    post: add(list, (call) => jsonBody(call, true), 201),
    child: (step) => {
      switch (step.name) {
        case 'createfieldasxml':
          return { post: createAsXml(list) };
        case 'addfield':
          return { post: add(list, parametersOf, 200) };
        default: {
          const text = textArgument(step);
          return text !== undefined && Object.hasOwn(finders, step.name) ? one(text, finders[step.name]) : undefined;
        }
      }
    }
  });
};
