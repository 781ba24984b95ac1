import { Article } from '../../src/content/article';
import { PartnerLink } from '../../src/content/partnerLink';

const LIST = '/sites/hub/Lists';

/** An article with only what a test is about said by the test. */
export function anArticle(parts: Partial<Article> & { readonly id: number }): Article {
  return {
    title: `Article ${parts.id}`,
    summary: 'A summary.',
    image: undefined,
    byline: { name: 'Mair Hughes', role: 'Head of Care', organisation: 'Aberwen Council' },
    topic: 'Technology',
    sectors: [],
    serves: [],
    benefits: [],
    publishFrom: new Date(Date.UTC(2026, 0, parts.id)),
    expires: undefined,
    featured: false,
    language: 'en',
    translationOf: undefined,
    href: `${LIST}/HubArticles/DispForm.aspx?ID=${parts.id}`,
    editHref: `${LIST}/HubArticles/EditForm.aspx?ID=${parts.id}`,
    ...parts
  };
}

/** A partner link with only what a test is about said by the test. */
export function aLink(parts: Partial<PartnerLink> & { readonly id: number }): PartnerLink {
  return {
    title: `Link ${parts.id}`,
    href: `https://partner${parts.id}.example.org/`,
    description: 'What it is.',
    partner: 'Calder Vale Skills',
    category: 'Tools and templates',
    logo: undefined,
    order: 100,
    marking: 'Public',
    owner: undefined,
    lastChecked: undefined,
    language: 'en',
    editHref: `${LIST}/HubLinks/EditForm.aspx?ID=${parts.id}`,
    ...parts
  };
}
