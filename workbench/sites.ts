/** A site of the workbench's tenant. */
export interface WorkbenchSite {
  /** Names its files in the data folder. */
  readonly name: 'hub' | 'root' | 'roads' | 'housing';
  /** Server-relative. */
  readonly path: string;
  readonly title: string;
  /** Folder below the workbench with the content of the hub's two lists; without one the site has no lists to begin with. */
  readonly content?: string;
  /** Path of the SharePoint hub site with which it is associated, or which it is itself. */
  readonly hubSite?: string;
}

/** All sites, the hub first: its database is the lock of the data folder, and `/` leads to its page. */
export const SITES: readonly WorkbenchSite[] = [
  { name: 'hub', path: '/sites/hub', title: 'Public Sector Hub', content: 'content', hubSite: '/sites/hub' },
  { name: 'root', path: '/', title: 'Organisation home' },
  { name: 'roads', path: '/sites/roads', title: 'Roads and winter service' },
  { name: 'housing', path: '/sites/housing', title: 'Housing hub', content: 'content/housing', hubSite: '/sites/hub' }
];
