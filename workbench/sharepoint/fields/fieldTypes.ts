import type { FieldDefinition, FieldTypeName } from './definition';
import type { FieldType } from './fieldType';
import { attachmentsType, computedType, contentTypeIdType, counterType, fileType, guidType, integerType, lookupType } from './systemTypes';
import { choiceType, multiChoiceType, noteType, textType, thumbnailType } from './textTypes';
import { booleanType, dateTimeType, numberType, urlType, userType } from './valueTypes';

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
  Counter: counterType,
  Integer: integerType,
  Guid: guidType,
  ContentTypeId: contentTypeIdType,
  Attachments: attachmentsType,
  Computed: computedType,
  Lookup: lookupType,
  File: fileType
};

export const typeOf = ({ type }: FieldDefinition): FieldType => fieldTypes[type];
