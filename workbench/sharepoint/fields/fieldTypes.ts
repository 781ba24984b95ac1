import type { FieldDefinition, FieldTypeName } from './definition';
import type { FieldType } from './fieldType';
import { lookupMultiType, lookupType, userMultiType, userType } from './referenceTypes';
import { attachmentsType, computedType, contentTypeIdType, counterType, fileLookupType, fileType, guidType, integerType, moderationType } from './systemTypes';
import { choiceType, multiChoiceType, noteType, textType, thumbnailType } from './textTypes';
import { booleanType, dateTimeType, numberType, urlType } from './valueTypes';

/** Every field type that the service knows, by name. A new type is one record here. */
const fieldTypes: Readonly<Record<FieldTypeName, FieldType>> = {
  Text: textType,
  Note: noteType,
  Choice: choiceType,
  MultiChoice: multiChoiceType,
  DateTime: dateTimeType,
  Boolean: booleanType,
  Number: numberType,
  URL: urlType,
  Thumbnail: thumbnailType,
  User: userType,
  UserMulti: userMultiType,
  Lookup: lookupType,
  LookupMulti: lookupMultiType,
  ModStat: moderationType,
  Counter: counterType,
  Integer: integerType,
  Guid: guidType,
  ContentTypeId: contentTypeIdType,
  Attachments: attachmentsType,
  Computed: computedType,
  File: fileType
};

/** The built-in columns that call themselves lookups look into no list: they tell where an item lies as a file. */
export const typeOf = ({ type, builtIn }: FieldDefinition): FieldType => (type === 'Lookup' && builtIn ? fileLookupType : fieldTypes[type]);
