import { digestSeconds, newDigest } from '../http/digest';
import { strings } from '../odata/values';
import type { Resource } from './resource';

/** `contextinfo`: a fresh form digest. The one POST that needs none. */
export const contextInfoResource: Resource = {
  post: ({ site }) => {
    const url = `${site.origin}${site.path}`;
    return {
      result: {
        kind: 'value',
        name: 'GetContextWebInformation',
        edmType: 'SP.ContextWebInformation',
        value: {
          complex: 'SP.ContextWebInformation',
          properties: {
            FormDigestTimeoutSeconds: digestSeconds, FormDigestValue: newDigest(site), LibraryVersion: '16.0.0.0', SiteFullUrl: url,
            SupportedSchemaVersions: strings(['14.0.0.0', '15.0.0.0']), WebFullUrl: url
          }
        }
      }
    };
  }
};
