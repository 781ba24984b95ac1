import { attachmentExists, attachmentNotFound, badQueryOption } from '../errors/catalogue';
import { attachmentEntity, attachmentFeed } from '../items/entity';
import { attachFile, detachFile } from '../items/write';
import { attachmentsOff } from '../errors/schemaErrors';
import type { Segment } from '../odata/pathTokens';
import { attachmentUrl } from '../site/listUrls';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { entityResource } from './entityResource';
import { feedResource } from './feedResource';
import { nothing, textArgument } from './resource';
import type { Answer, Call, Resource } from './resource';

/** What SharePoint Online does not take as the name of a file: some characters, spaces at either end, a dot at the end. */
const badName = /["*:<>?/\\|\p{Cc}\p{Surrogate}]|^\s|[\s.]$|^$/u;

/** Of a name; *assumed* after the limit of columns, which hold it. */
const longestName = 255;

/** The bytes of one attachment: read them, or put others in their place. */
const content = (list: List, item: number, name: string): Resource => ({
  get: ({ site }) => ({ result: { kind: 'raw', contentType: 'application/octet-stream', content: site.store.attachments.read(list, item, name) ?? Buffer.alloc(0) } }),
  put: (call) => {
    demand(call.site, 'EditListItems');
    attachFile(call.site, list, item, name, call.body);
    return nothing;
  }
});

const oneFile = (site: Site, list: List, item: number, asked: string): Resource => {
  const name = site.store.attachments.find(list, item, asked);
  if (name === undefined) {
    throw attachmentNotFound(attachmentUrl(site, list, item, asked));
  }
  const remove = (call: Call): Answer => {
    demand(call.site, 'EditListItems');
    detachFile(call.site, list, item, name);
    return { result: { kind: 'raw', contentType: 'application/json', content: Buffer.alloc(0) } };
  };
  return entityResource((call) => attachmentEntity(call.site, list, item, name), {
    delete: remove,
    child: (segment) => {
      switch (segment.name) {
        case '$value':
          return content(list, item, name);
        case 'recycleobject':
          return { post: remove, delete: remove };
        default:
          return undefined;
      }
    }
  });
};

const add = (list: List, item: number, name: string): Resource => ({
  post: (call) => {
    demand(call.site, 'EditListItems');
    if (!list.settings.enableAttachments) {
      throw attachmentsOff();
    }
    if (badName.test(name) || name.length > longestName) {
      throw badQueryOption('FileName', name);
    }
    if (call.site.store.attachments.find(list, item, name) !== undefined) {
      throw attachmentExists();
    }
    attachFile(call.site, list, item, name, call.body);
    return { result: { kind: 'entity', entity: attachmentEntity(call.site, list, item, name) } };
  }
});

/** `attachmentfiles`, `attachmentfiles('name')`, `add(FileName='name')`, `addusingpath(DecodedUrl='name')`. */
export const attachmentFilesResource = (site: Site, list: List, item: number, segment: Segment): Resource => {
  const key = textArgument(segment);
  if (key !== undefined) {
    return oneFile(site, list, item, key);
  }
  return feedResource((call) => attachmentFeed(call.site, list, item), {
    child: (step) => {
      const name = textArgument(step, step.name.endsWith('path') ? 'decodedurl' : 'filename');
      if (name === undefined) {
        return undefined;
      }
      switch (step.name) {
        case 'add':
        case 'addusingpath':
          return add(list, item, name);
        case 'getbyfilename':
        case 'getbyfilenameaspath':
          return oneFile(site, list, item, name);
        default:
          return undefined;
      }
    }
  });
};
