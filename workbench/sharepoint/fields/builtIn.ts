import type { FieldDefinition } from './definition';

const builtIn = (field: Omit<FieldDefinition, 'builtIn' | 'description'>): FieldDefinition => ({ description: '', builtIn: true, ...field });

/**
 * The columns that every list has before the ones of its own, in the order in which an item shows them.
 * Ids and titles are SharePoint's own.
 */
export const fieldsBefore = (titleMaxLength: number): readonly FieldDefinition[] => [
  builtIn({ id: '03e45e84-1992-4d42-9116-26f756012634', name: 'ContentTypeId', title: 'Content Type ID', type: 'ContentTypeId', readOnly: true, hidden: true }),
  builtIn({ id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', name: 'Title', title: 'Title', type: 'Text', required: true, maxLength: titleMaxLength }),
  builtIn({ id: '76d13cd2-1bae-45a5-8b74-545b87b65037', name: '_ColorTag', title: 'Color Tag', type: 'Text', readOnly: true }),
  builtIn({ id: '3a6b296c-3f50-445c-a13f-9c679ea9dda3', name: 'ComplianceAssetId', title: 'Compliance Asset Id', type: 'Text', readOnly: true })
];

/** The columns that every list has after the ones of its own. */
export const fieldsAfter: readonly FieldDefinition[] = [
  builtIn({ id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', name: 'ID', title: 'ID', type: 'Counter', readOnly: true }),
  builtIn({ id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', name: 'Modified', title: 'Modified', type: 'DateTime', readOnly: true }),
  builtIn({ id: '8c06beca-0777-48f7-91c7-6da68bc07b69', name: 'Created', title: 'Created', type: 'DateTime', readOnly: true }),
  builtIn({ id: '1df5e554-ec7e-46a6-901d-d85a3881cb18', name: 'Author', title: 'Created By', type: 'User', readOnly: true }),
  builtIn({ id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', name: 'Editor', title: 'Modified By', type: 'User', readOnly: true }),
  builtIn({ id: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', name: 'owshiddenversion', title: 'owshiddenversion', type: 'Integer', readOnly: true, hidden: true, onDemand: true }),
  builtIn({ id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', name: '_UIVersionString', title: 'Version', type: 'Text', readOnly: true }),
  builtIn({ id: '67df98f4-9dec-48ff-a553-29bece9c5bf4', name: 'Attachments', title: 'Attachments', type: 'Attachments' }),
  builtIn({ id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', name: 'GUID', title: 'GUID', type: 'Guid', readOnly: true, hidden: true }),
  builtIn({ id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31', name: 'LinkTitle', title: 'Title', type: 'Computed', readOnly: true }),
  builtIn({ id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb', name: 'FileRef', title: 'URL Path', type: 'Lookup', readOnly: true, hidden: true, onDemand: true }),
  builtIn({ id: '56605df6-8fa1-47e4-a04c-5b384d59609f', name: 'FileDirRef', title: 'Path', type: 'Lookup', readOnly: true, hidden: true, onDemand: true }),
  builtIn({ id: '8553196d-ec8d-4564-9861-3dbe931050c8', name: 'FileLeafRef', title: 'Name', type: 'File', hidden: true, readOnly: true, onDemand: true }),
  builtIn({ id: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', name: '_ModerationStatus', title: 'Approval Status', type: 'ModStat', hidden: true, readOnly: true, onDemand: true }),
  builtIn({ id: '34ad21eb-75bd-4544-8c73-0e08330291fe', name: '_ModerationComments', title: 'Approver Comments', type: 'Note', hidden: true, readOnly: true, onDemand: true })
];
