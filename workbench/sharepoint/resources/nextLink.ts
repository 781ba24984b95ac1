import { encodeLower } from '../odata/pagingToken';
import type { Call } from './resource';

/** The address of the next page: the token first, then the other options as they came (recorded of list items). */
export const nextLink = ({ url, options }: Call, token: string): string => {
  const others = options.given.filter(([name]) => name !== '$skiptoken' && name !== '$skip');
  return `${url}?${[['$skiptoken', token] as const, ...others].map(([name, value]) => `${encodeLower(name)}=${encodeLower(value)}`).join('&')}`;
};
