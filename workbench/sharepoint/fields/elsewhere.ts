/**
 * Columns that every list of SharePoint has besides those of `builtIn.ts`. They are not served here, which is said by name: a
 * column that SharePoint has must not be said not to exist. `DocIcon` and the like show something in views only.
 */
const names = new Set([
  'ContentType', '_HasCopyDestinations', '_CopySource', 'WorkflowVersion', '_UIVersion', 'InstanceID', 'Order', 'WorkflowInstanceID', 'Last_x0020_Modified',
  'Created_x0020_Date', 'FSObjType', 'SortBehavior', 'PermMask', 'PrincipalCount', 'UniqueId', 'SyncClientId', 'ProgId', 'ScopeId', 'File_x0020_Type', 'HTML_x0020_File_x0020_Type',
  '_EditMenuTableStart', '_EditMenuTableStart2', '_EditMenuTableEnd', 'LinkFilenameNoMenu', 'LinkFilename', 'LinkFilename2', 'DocIcon', 'ServerUrl', 'EncodedAbsUrl', 'BaseName',
  'MetaInfo', '_Level', '_IsCurrentVersion', 'ItemChildCount', 'FolderChildCount', 'Restricted', 'OriginatorId', 'NoExecute', 'ContentVersion', '_ComplianceFlags',
  '_ComplianceTag', '_ComplianceTagWrittenTime', '_ComplianceTagUserId', 'AccessPolicy', 'AppAuthor', 'AppEditor', 'SMTotalSize', 'SMLastModifiedDate', '_CommentFlags',
  '_CommentCount', 'Edit', 'SelectTitle', 'LinkTitleNoMenu', 'LinkTitle2'
]);

/** @param name internal name, or the name of the property in an item */
export const isElsewhere = (name: string): boolean => names.has(name.replace(/^OData_(?=_)/, ''));
