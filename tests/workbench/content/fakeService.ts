import type { SeedService } from '../../../workbench/content/seed';
import type { NewFile } from '../../../workbench/sharepoint';

export interface Added {
  readonly id: number;
  readonly listUrl: string;
  readonly values: Record<string, unknown>;
  readonly files: NewFile[];
}

/** Remembers what seeding asks for. Ids start at 1 in each list, as in SharePoint. */
export const fakeService = (): SeedService & { added: Added[]; users: string[] } => {
  const added: Added[] = [];
  const users: string[] = [];
  return {
    added,
    users,
    ensureUser: ({ loginName }) => 10 + users.push(loginName),
    addItem: (listUrl, values, files = []) => {
      const id = added.filter((one) => one.listUrl === listUrl).length + 1;
      added.push({ id, listUrl, values, files });
      return id;
    }
  };
};
