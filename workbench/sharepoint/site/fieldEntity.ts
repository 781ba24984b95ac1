import { propertyName } from '../fields/definition';
import type { FieldDefinition } from '../fields/definition';
import { typeOf } from '../fields/fieldTypes';
import { strings } from '../odata/values';
import type { Entity, Value } from '../odata/values';
import type { List } from '../store/list';
import { fieldXml } from './fieldXml';
import { listUrl } from './listUrls';
import type { Site } from './site';
import { shownPath } from './sitePaths';

/** The largest and smallest number that SharePoint gives when a number column has no limit. */
const unlimited = 1.7976931348623157e308;

/** What person and lookup columns share. */
const lookup = ({ type, lookupList, lookupField }: FieldDefinition): Readonly<Record<string, Value>> => ({
  AllowMultipleValues: type.endsWith('Multi'), IsRelationship: lookupList !== undefined, LookupField: lookupField ?? '', LookupList: lookupList ? `{${lookupList}}` : '',
  PrimaryFieldId: null, RelationshipDeleteBehavior: 0, UnlimitedLengthInDocumentLibrary: false
});

/** What a field of one type has beyond every field. Names follow SharePoint's metadata; values *assumed*. */
const further = (field: FieldDefinition): Readonly<Record<string, Value>> => {
  switch (field.type) {
    case 'Text':
      return { MaxLength: field.maxLength ?? 255 };
    case 'Note':
      return { AllowHyperlink: Boolean(field.allowHyperlink), AppendOnly: false, NumberOfLines: field.numberOfLines ?? 6, RestrictedMode: Boolean(field.restrictedMode), RichText: Boolean(field.richText), UnlimitedLengthInDocumentLibrary: false, WikiLinking: false };
    case 'Choice':
      return { FillInChoice: Boolean(field.fillInChoice), Mappings: null, Choices: strings(field.choices ?? []), EditFormat: field.radioButtons ? 1 : 0 };
    case 'MultiChoice':
      return { FillInChoice: Boolean(field.fillInChoice), Mappings: null, Choices: strings(field.choices ?? []) };
    case 'DateTime':
      return { DateTimeCalendarType: field.calendarType ?? 0, DisplayFormat: field.dateOnly ? 0 : 1, FriendlyDisplayFormat: field.friendlyFormat ?? 1 };
    case 'Number':
      return { DisplayFormat: field.decimals ?? -1, MaximumValue: field.maximum ?? unlimited, MinimumValue: field.minimum ?? -unlimited, ShowAsPercentage: false };
    case 'URL':
      return { DisplayFormat: field.picture ? 1 : 0 };
    case 'User':
    case 'UserMulti':
      return { ...lookup(field), LookupField: '', AllowDisplay: true, Presence: true, SelectionGroup: 0, SelectionMode: field.groupsToo ? 1 : 0 };
    case 'Lookup':
    case 'LookupMulti':
      return lookup(field);
    default:
      return {};
  }
};

/** All that `further` says of one type of column or another. */
const furtherNames = [...new Set((['Text', 'Note', 'Choice', 'DateTime', 'Number', 'URL', 'User', 'Lookup'] as const)
  .flatMap((type) => Object.keys(further({ id: '', name: '', title: '', description: '', type }))))];

/**
 * A column as REST shows it; the common part was recorded.
 * @param list whose column it is; without a list it is the site's
 * @param path of what the column is read from, below `_api/`
 */
export const fieldEntity = (site: Site, list: List | undefined, path: string, field: FieldDefinition): Entity => {
  const type = typeOf(field);
  return {
    type: type.entityType,
    set: 'SP.ApiData.Fields',
    path: `${path}/Fields(guid'${field.id}')`,
    properties: {
      AutoIndexed: false, CanBeDeleted: !field.builtIn, ClientSideComponentId: '00000000-0000-0000-0000-000000000000', ClientSideComponentProperties: null,
      ClientValidationFormula: null, ClientValidationMessage: null, CustomFormatter: field.customFormatter ?? null, DefaultFormula: null, DefaultValue: field.defaultValue ?? null,
      Description: field.description, Direction: 'none', EnforceUniqueValues: false, EntityPropertyName: propertyName(field.name),
      Filterable: type.compared !== undefined || type.refersTo === 'one', FromBaseType: Boolean(field.builtIn), Group: field.group ?? (field.builtIn ? '_Hidden' : 'Custom Columns'),
      Hidden: Boolean(field.hidden), Id: field.id, Indexed: Boolean(field.indexed), IndexStatus: field.indexed ? 1 : 0, InternalName: field.name, IsModern: false,
      JSLink: 'clienttemplates.js', PinnedToFiltersPane: false, ReadOnlyField: Boolean(field.readOnly), Required: Boolean(field.required),
      SchemaXml: fieldXml(field, list?.id ?? site.store.settings.webId), Scope: list ? listUrl(site, list) : shownPath(site), Sealed: false, ShowInFiltersPane: 0, Sortable: type.sortable, StaticName: field.staticName ?? field.name,
      Title: field.title, FieldTypeKind: type.kind, TypeAsString: type.name, TypeDisplayName: type.displayName, TypeShortDescription: type.shortDescription,
      ValidationFormula: null, ValidationMessage: null, ...further(field)
    },
    // What only some types of field have is still known, and empty, when it is selected for all of them (*assumed*).
    onDemand: Object.fromEntries(furtherNames.map((name) => [name, () => null]))
  };
};
