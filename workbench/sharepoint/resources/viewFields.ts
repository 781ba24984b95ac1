import { badNode, columnNotFound } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';
import { demand } from '../site/permissions';
import type { List, View } from '../store/list';
import { viewFieldsEntity } from '../site/viewEntity';
import { entityResource } from './entityResource';
import { jsonBody, textArgument } from './resource';
import type { Answer, Call, Resource } from './resource';

const done: Answer = { result: { kind: 'nothing' } };

/** The internal name of a column that is named by internal name or title. @throws `SpError` 400 */
const columnOf = ({ fields }: List, text: string): string => {
  const field = fields.find(({ name }) => name === text) ?? fields.find(({ title }) => title.toLowerCase() === text.toLowerCase());
  if (!field) {
    throw columnNotFound(text);
  }
  return field.name;
};

/** `viewfields` of a view, and its actions. */
export const viewFieldsResource = (list: List, view: View, viewPath: string): Resource => {
  const show = (call: Call, columns: readonly string[]): Answer => {
    demand(call.site, 'ManageLists');
    call.site.store.lists.changeView(list, { ...view, columns });
    return done;
  };
  const without = (name: string): string[] => view.columns.filter((column) => column !== name);
  const move = (call: Call): Answer => {
    const { field, index } = jsonBody(call);
    if (typeof field !== 'string' || typeof index !== 'number') {
      throw badNode('StartObject', 'PrimitiveValue');
    }
    const name = columnOf(list, field);
    if (!view.columns.includes(name)) {
      throw columnNotFound(field);
    }
    const others = without(name);
    return show(call, [...others.slice(0, index), name, ...others.slice(index)]);
  };
  const withName = (segment: Segment, act: (name: string) => readonly string[]): Resource | undefined => {
    const text = textArgument(segment, 'strfield');
    return text === undefined ? undefined : { post: (call) => show(call, act(columnOf(list, text))) };
  };
  return entityResource(() => viewFieldsEntity(view, viewPath), {
    child: (segment) => {
      switch (segment.name) {
        case 'addviewfield':
          return withName(segment, (name) => [...without(name), name]);
        case 'removeviewfield':
          return withName(segment, without);
        case 'removeallviewfields':
          return { post: (call) => show(call, []) };
        case 'moveviewfieldto':
          return { post: move };
        default:
          return undefined;
      }
    }
  });
};
