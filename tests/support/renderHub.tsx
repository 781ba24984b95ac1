import { createTheme } from '@fluentui/react/lib/Theme';
import { render, RenderResult } from '@testing-library/react';
import * as React from 'react';
import { Article } from '../../src/content/article';
import { HubContent, HubPage, Section } from '../../src/content/hubContent';
import { PartnerLink } from '../../src/content/partnerLink';
import { ContentProblem } from '../../src/content/problems';
import { Hub, HubProps } from '../../src/hub/Hub';
import { readStrings } from './strings';

interface Readable<Item> {
  readonly items?: readonly Item[];
  readonly problems?: readonly ContentProblem[];
  readonly canEdit?: boolean;
}

function section<Item>(list: string, { items = [], problems = [], canEdit = false }: Readable<Item>): Section<Item> {
  return { items, problems, canEdit, listRoot: `/sites/hub/Lists/${list}`, addHref: `/sites/hub/Lists/${list}/NewForm.aspx` };
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

/** Shows the hub as the web part does. */
export function renderHub(content: Content, props: Partial<HubProps> = {}): RenderResult {
  const all: HubProps = {
    content: { articles: () => new Promise(() => undefined), ...content },
    strings: readStrings('default').hub,
    idPrefix: 'hub-1',
    title: undefined,
    articleCount: 6,
    theme: createTheme({}),
    ...props
  };
  return render(<Hub {...all} />);
}
