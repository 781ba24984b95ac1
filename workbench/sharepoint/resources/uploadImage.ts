import { columnNotFound, listNotFoundById, notServed } from '../errors/catalogue';
import { imageAttachmentName } from '../items/imageName';
import { attachImage, itemRow } from '../items/write';
import type { Segment } from '../odata/pathTokens';
import type { Value } from '../odata/values';
import { attachmentUrl } from '../site/listUrls';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { numberArgument, textArgument } from './resource';
import type { Call, Resource } from './resource';

const noId = '00000000-0000-0000-0000-000000000000';

const uploaded = (name: string, url: string): Value => ({
  complex: 'SP.SPImageItem', properties: { Name: name, ServerRelativeUrl: url, UniqueId: noId }
});

/** With a field id (recorded): the picture becomes an attachment under SharePoint's reserved name. */
const toField = (site: Site, list: List, item: number, fieldId: string, name: string, body: Buffer): Value => {
  const field = list.fields.find(({ id, type }) => id === fieldId.toLowerCase() && type === 'Thumbnail');
  if (!field) {
    throw columnNotFound(fieldId);
  }
  itemRow(site, list, item);
  const attached = attachImage(site, list, item, field.name, name, body);
  return uploaded(attached, attachmentUrl(site, list, item, imageAttachmentName(field.name, name, item)));
};

/** Without one, as PnPjs calls it: the picture goes to the site's assets, in a folder named after the list (*assumed*). */
const toSiteAssets = (site: Site, list: List, name: string, body: Buffer): Value => {
  const url = `${site.path}/SiteAssets/Lists/${list.id}/${name.replace(/[/\\]/g, '_')}`;
  site.store.attachments.writeSiteFile(url, body);
  return uploaded(name, url);
};

/** `web/UploadImage(listTitle=…,imageName=…,listId=…,itemId=…[,fieldId=…])` with the picture as body. */
export const uploadImageResource = (segment: Segment): Resource => ({
  post: ({ site, body, path }: Call) => {
    demand(site, 'EditListItems');
    const named = (name: string): string | undefined => (segment.args?.some((one) => one.name === name.toLowerCase()) ? textArgument(segment, name) : undefined);
    const [imageName, listId, fieldId] = ['imageName', 'listId', 'fieldId'].map(named);
    const item = numberArgument(segment, 'itemId');
    if (imageName === undefined || listId === undefined) {
      throw notServed(`${path} without imageName and listId`);
    }
    const list = site.store.lists.byId(listId);
    if (!list) {
      throw listNotFoundById();
    }
    const value = fieldId !== undefined && item !== undefined
      ? toField(site, list, item, fieldId, imageName, body)
      : toSiteAssets(site, list, imageName, body);
    return { result: { kind: 'value', name: 'UploadImage', edmType: 'SP.SPImageItem', value } };
  }
});
