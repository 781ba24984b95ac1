import { createTheme } from '@fluentui/react/lib/Theme';
import { act, render, RenderResult } from '@testing-library/react';
import * as React from 'react';
import { ContentFailure, FailureKind } from '../../../src/content/failures';
import { HubPage } from '../../../src/content/hubContent';
import { HubSite, HubSites, NoDefault } from '../../../src/content/hubSites';
import { HubHost } from '../../../src/hub/host/hubHost';
import { pageSharing } from '../../../src/hub/share/sharing';
import { chosenSite } from '../../../src/hub/site/chosenSite';
import { HubOfSite, HubOfSiteProps } from '../../../src/hub/site/HubOfSite';
import { SiteSources } from '../../../src/hub/useArticleSites';
import { HubStorage } from '../../../src/hub/storage/hubStorage';
import { anArticle } from '../../support/articles';
import { anAddress, aPage, articleSection, aStorage, linkSection } from '../../support/renderHub';
import { readStrings } from '../../support/strings';

const ORIGIN = 'https://contoso.sharepoint.com';
export const site = (name: string): HubSite => ({ url: `${ORIGIN}/sites/${name}`, title: `The ${name}` });

/** What a site answers: its hub, why neither list can be read, or whatever the test says, as often as it is asked. */
export type Answer = 'hub' | FailureKind | HubPage | (() => Promise<HubPage>);

/** A tenant as a test describes it; it may change while the hub is on the screen. */
export interface Tenant {
  /** By the names of the sites; of any other site the lists are missing. */
  readonly hubs: Record<string, Answer>;
  /** The name of the organisation's hub, or why there is none. */
  default?: string | { readonly none: NoDefault };
  /** The names of the hubs that search finds. */
  found?: readonly string[];
  /** What else the port does. */
  port?: Partial<HubSites>;
  /** In place of the port itself. */
  sites?: () => Promise<HubSites>;
}

export interface Shown extends RenderResult {
  readonly host: HubHost & { readonly shown: jest.Mock };
  readonly sites: jest.Mock;
  readonly storage: HubStorage;
  /** A link that names a site comes late. */
  follow(name: string): void;
  /** Draws it again, as the web part does when its properties change. */
  again(props: Partial<HubOfSiteProps>): void;
}

/** A page with one article that is called after its site. */
export const hubOf = (name: string): HubPage => aPage({ articles: articleSection({ items: [anArticle({ id: 1, title: `News of the ${name}` })] }) });

/** A page of which neither list can be read. */
export function unreadable(kind: FailureKind): HubPage {
  const failure = new ContentFailure(kind, 'the server’s words');
  return aPage({ articles: { failure }, links: { failure } });
}

/** A page of which one list is missing. */
export const halfMissing = aPage({ articles: { failure: new ContentFailure('listMissing', 'gone') }, links: linkSection({}) });

function contentOf(tenant: Tenant): (url: string) => SiteSources {
  const made = new Map<string, SiteSources>();
  return (url) => {
    const name = url.slice(`${ORIGIN}/sites/`.length);
    const load = async (): Promise<HubPage> => {
      const answer = tenant.hubs[name] ?? 'listMissing';
      return typeof answer === 'function' ? answer() : typeof answer === 'object' ? answer : answer === 'hub' ? hubOf(name) : unreadable(answer);
    };
    const known = made.get(url) ?? { content: { load, articles: () => new Promise(() => undefined), finder: () => new Promise(() => undefined), owner: () => new Promise(() => undefined) }, storage: aStorage() };
    made.set(url, known);
    return known;
  };
}

interface Around extends Partial<Omit<HubOfSiteProps, 'host' | 'sites' | 'memory'>> {
  readonly kind?: HubHost['kind'];
  readonly askedSite?: string;
  /** What the browser remembers of this person. */
  readonly remembered?: string;
  readonly locale?: string;
}

/** Shows the hub of a tenant as the web part does, in the site `team` and unless told otherwise in its tab. */
export function renderHubOfSite(tenant: Tenant, { kind = 'tab', askedSite, remembered, locale = 'default', ...given }: Around = {}): Shown {
  const address = anAddress();
  const here = { address, sharing: pageSharing(address.hrefOf) };
  const late = new Set<(name: string) => void>();
  const host = { kind, askedSite, listen: (changed: (name: string) => void) => { late.add(changed); return () => { late.delete(changed); }; }, at: () => here, shown: jest.fn() };
  const storage = aStorage(remembered === undefined ? {} : { site: remembered });
  const port: HubSites = {
    defaultHub: async () => (typeof tenant.default === 'string' ? site(tenant.default) : tenant.default ?? { none: 'unset' }),
    titleOf: async () => 'A title that nobody asks for',
    find: async () => (tenant.found ?? []).map(site),
    createLists: async () => ({ steps: [], stopped: false })
  };
  const sites = jest.fn(async () => (tenant.sites ? tenant.sites() : { ...port, ...tenant.port }));
  const all: HubOfSiteProps = {
    strings: readStrings(locale).hub,
    idPrefix: 'hub-1',
    title: undefined,
    articleCount: 6,
    theme: createTheme({}),
    inTeams: kind !== 'page',
    ownerPanel: () => new Promise(() => undefined),
    host,
    own: site('team'),
    mayCreate: false,
    chosen: '',
    sites,
    memory: chosenSite(storage, ORIGIN),
    contentOf: contentOf(tenant),
    ...given
  };
  const result = render(<HubOfSite {...all} />);
  return { ...result, follow: (name) => act(() => late.forEach((changed) => changed(site(name).url))), host, sites, storage, again: (props) => result.rerender(<HubOfSite {...all} {...props} />) };
}
