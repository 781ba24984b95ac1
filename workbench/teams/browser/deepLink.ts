/** Where a tab is; a person's own app is in neither. */
export interface TabPlace {
  readonly channelId: string | undefined;
  readonly chatId: string | undefined;
}

/** What a deep link to a tab says. */
export interface TabLink extends TabPlace {
  readonly appId: string;
  readonly entityId: string;
  readonly subPage: string;
  /** What opens where the tab is not there. */
  readonly webUrl: string | undefined;
}

const TAB_PATH = /^\/l\/entity\/([^/]+)\/([^/]+)\/?$/;

/**
 * Microsoft Learn, "Deep link to a tab": `https://teams.microsoft.com/l/entity/<app>/<entity>?webUrl=…&context={"subEntityId":…,"channelId":…}`.
 * For a chat or a meeting the context has `chatId` (so teams-js 2 writes the links of `pages.navigateToApp`).
 * @returns undefined for any other address
 */
export function readTabLink(address: string): TabLink | undefined {
  try {
    const { hostname, pathname, searchParams } = new URL(address);
    const [, appId, entityId] = (hostname === 'teams.microsoft.com' && TAB_PATH.exec(pathname)) || [];
    if (appId === undefined) {
      return undefined;
    }
    const context = JSON.parse(searchParams.get('context') ?? '{}') ?? {};
    return {
      appId: decodeURIComponent(appId), entityId: decodeURIComponent(entityId), subPage: textOf(context.subEntityId) ?? textOf(context.subPageId) ?? '',
      webUrl: searchParams.get('webUrl') ?? undefined, channelId: textOf(context.channelId),
      chatId: textOf(context.chatId)
    };
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
