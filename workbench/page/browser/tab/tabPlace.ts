/** What the address of a tab's page says, in the parameters of SharePoint's own page. */
export interface TabPlace {
  readonly personal: boolean;
  /** The tab is being set up: the property pane is open. */
  readonly settingUp: boolean;
  /** Component id of the web part. */
  readonly componentId: string | undefined;
  /** Under which the web part is stored. A personal tab has nothing to set up. */
  readonly instanceId: string;
}

/** The workbench has one tab of each kind. */
const TEAM_INSTANCE = '7a1c0f52-9f5e-4f55-9b0e-2d4c8a6b1e02';
const PERSONAL_INSTANCE = '7a1c0f52-9f5e-4f55-9b0e-2d4c8a6b1e03';

/** Reads the address of the page. */
export function readTabPlace(search: string = location.search): TabPlace {
  const query = new URLSearchParams(search);
  const personal = query.has('personal');
  return {
    personal,
    settingUp: query.get('openPropertyPane') === 'true',
    componentId: query.get('componentId') ?? undefined,
    instanceId: personal ? PERSONAL_INSTANCE : TEAM_INSTANCE
  };
}

/** The address that Teams shall open once the tab is set up. Teams puts its language in. */
export function contentUrl({ componentId, instanceId }: TabPlace, page: string): string {
  return `${page}?teams&componentId=${componentId ?? ''}&webPartInstanceId=${instanceId}&forceLocale={locale}`;
}
