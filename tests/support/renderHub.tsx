import { createTheme } from '@fluentui/react/lib/Theme';
import { render, RenderResult } from '@testing-library/react';
import * as React from 'react';
import { Article } from '../../src/content/article';
import { HubContent, HubPage, Section } from '../../src/content/hubContent';
import { PartnerLink } from '../../src/content/partnerLink';
import { ContentProblem } from '../../src/content/problems';
import { HubAddress } from '../../src/hub/address/hubAddress';
import { Hub } from '../../src/hub/Hub';
import { HubProps } from '../../src/hub/hubProps';
import { pageSharing } from '../../src/hub/share/sharing';
import { HubStorage } from '../../src/hub/storage/hubStorage';
import { readStrings } from './strings';

interface Readable<Item> {
  readonly items?: readonly Item[];
  readonly problems?: readonly ContentProblem[];
  readonly canEdit?: boolean;
  readonly canAdd?: boolean;
}

function section<Item>(list: string, { items = [], problems = [], canEdit = false, canAdd = canEdit }: Readable<Item>): Section<Item> {
  return { items, problems, canEdit, canAdd, listRoot: `/sites/hub/Lists/${list}`, addHref: `/sites/hub/Lists/${list}/NewForm.aspx` };
}

export const articleSection = (parts: Readable<Article>): Section<Article> => section('HubArticles', parts);
export const linkSection = (parts: Readable<PartnerLink>): Section<PartnerLink> => section('HubLinks', parts);

/** A page with only what a test is about said by the test. */
export function aPage(parts: Partial<HubPage>): HubPage {
  return { articles: articleSection({}), links: linkSection({}), linkCategories: [], ...parts };
}

/** What a test says of the content; a reader that it does not speak of never comes. */
export type Content = Pick<HubContent, 'load'> & Partial<HubContent>;

/** Content that always answers the same. */
export const always = (page: HubPage): Content => ({ load: async () => page });

const hrefOf = (article?: number): string => `https://contoso.sharepoint.com/sites/hub/SitePages/Home.aspx${article === undefined ? '' : `?hubArticle=${article}`}`;

/** An address that nothing else changes. */
export function anAddress(open?: number, looked = ''): HubAddress {
  let article = open;
  let look = looked;
  return {
    current: () => article,
    hrefOf,
    open(id) { article = id; },
    close() { article = undefined; },
    look: () => look,
    lookFor(next) { look = next; article = undefined; },
    listen: () => () => undefined
  };
}

/** A storage that forgets everything at the end of the test. */
export function aStorage(kept: Record<string, unknown> = {}): HubStorage {
  const values = new Map(Object.entries(kept));
  return {
    read: (key) => values.get(key),
    write: (key, value) => { values.set(key, JSON.parse(JSON.stringify(value))); return true; },
    remove: (key) => { values.delete(key); }
  };
}

/** The hub as the web part makes it. */
export function hubElement(content: Content, props: Partial<HubProps> = {}): React.ReactElement {
  const all: HubProps = {
    content: { articles: () => new Promise(() => undefined), finder: () => new Promise(() => undefined), owner: () => new Promise(() => undefined), ...content },
    strings: readStrings('default').hub,
    idPrefix: 'hub-1',
    title: undefined,
    articleCount: 6,
    theme: createTheme({}),
    inTeams: false,
    ownerPanel: () => new Promise(() => undefined),
    onShown: () => undefined,
    address: anAddress(),
    sharing: pageSharing(hrefOf),
    storage: aStorage(),
    ...props
  };
  return <Hub {...all} />;
}

/** Shows the hub as the web part does. */
export const renderHub = (content: Content, props: Partial<HubProps> = {}): RenderResult => render(hubElement(content, props));
