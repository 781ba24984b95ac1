import { notServed } from '../errors/catalogue';
import { columnStays } from '../errors/schemaErrors';
import type { FieldDefinition } from '../fields/definition';
import type { Segment } from '../odata/pathTokens';
import { fieldProperties } from '../schema/fieldProperties';
import { checkDefault, checkIndex } from '../schema/newField';
import { fieldEntity } from '../site/fieldEntity';
import { listPath } from '../site/listEntity';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { entityResource } from './entityResource';
import { readProperties } from './properties';
import { jsonBody, nothing } from './resource';
import type { Call, Resource } from './resource';

/** Columns that come with every list: only these of their properties change here. */
const changeableOfBuiltIn = ['title', 'description', 'required', 'indexed', 'customFormatter', 'maxLength'];

const change = (site: Site, list: List, field: FieldDefinition, changes: Partial<FieldDefinition>): void => {
  const stranger = field.builtIn && Object.keys(changes).find((name) => !changeableOfBuiltIn.includes(name));
  if (stranger) {
    throw notServed(`${stranger} of the built-in column ${field.name}`);
  }
  const after = { ...field, ...changes };
  checkIndex(site, list, after);
  checkDefault(site, after);
  site.store.lists.changeColumn(list, after);
};

const forms = { setshowindisplayform: 'Display', setshowineditform: 'Edit', setshowinnewform: 'New' } as const;

/** `setshowineditform(true)`: in which forms the column is shown. */
const showIn = (site: Site, list: List, field: FieldDefinition, { name, args = [] }: Segment): Resource | undefined => {
  const shown = args[0]?.value;
  if (!Object.hasOwn(forms, name) || typeof shown !== 'boolean') {
    return undefined;
  }
  const form = forms[name as keyof typeof forms];
  return {
    post: () => {
      demand(site, 'ManageLists');
      const others = (field.hiddenIn ?? []).filter((one) => one !== form);
      site.store.lists.changeColumn(list, { ...field, hiddenIn: shown ? others : [...others, form] });
      return { result: { kind: 'nothing' } };
    }
  };
};

/** One column: read, change, delete. */
export const fieldResource = (site: Site, list: List, field: FieldDefinition): Resource => {
  const entity = () => fieldEntity(site, list, listPath(list), field);
  return entityResource(entity, {
    merge: (call: Call) => {
      demand(site, 'ManageLists');
      change(site, list, field, readProperties(jsonBody(call, true), fieldProperties(field.type), entity().type, entity().properties));
      return nothing;
    },
    delete: () => {
      demand(site, 'ManageLists');
      if (field.builtIn) {
        throw columnStays(field.name);
      }
      site.store.lists.removeColumn(list, field);
      return { result: { kind: 'raw', contentType: 'application/json', content: Buffer.alloc(0) } };
    },
    child: (segment) => showIn(site, list, field, segment)
  });
};
