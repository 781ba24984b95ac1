import type { SeedService } from '../../../workbench/content/seed';
import type { NewFile } from '../../../workbench/sharepoint';

export interface Added {
  readonly id: number;
  readonly listUrl: string;
  readonly values: Record<string, unknown>;
  readonly files: NewFile[];
  readonly at: Date | undefined;
}

/** What was said or liked. */
export interface Said {
  readonly item: number;
  readonly user: number;
  readonly at: Date;
  /** Of a comment. */
  readonly text?: string;
  /** Of a reply, or of a like of a comment. */
  readonly comment?: number;
}

/** Remembers what seeding asks for. Ids start at 1 in each list, as in SharePoint. */
export const fakeService = (): SeedService & { added: Added[]; users: string[]; comments: Said[]; likes: Said[] } => {
  const added: Added[] = [];
  const users: string[] = [];
  const comments: Said[] = [];
  const likes: Said[] = [];
  return {
    comments,
    likes,
    added,
    users,
    ensureUser: ({ loginName }) => 10 + users.push(loginName),
    addItem: (listUrl, values, files = [], at) => {
      const id = added.filter((one) => one.listUrl === listUrl).length + 1;
      added.push({ id, listUrl, values, files, at });
      return id;
    },
    addComment: (_listUrl, item, { author, text, at, parent }) => comments.push({ item, user: author, text, at, comment: parent }),
    addLike: (_listUrl, item, like) => { likes.push({ item, ...like }); }
  };
};
