import { ListSchema } from './columns';
import { checkedFormat, expiryFormat, languageFormat, reviewFormat } from './formats';
import { articleList, SUMMARY_LENGTH } from './identity';
import { NOW, today } from './viewQuery';

/** The view in which owners find what readers do not see yet. */
export const DRAFTS_VIEW = 'Drafts and scheduled';

/** The list of articles. Facet choices stand here once; the web part shows whatever choices the list holds. */
export const hubArticles: ListSchema = {
  ...articleList,
  description: 'Articles that Public Sector Hub shows: what is changing, why, and what helps.',
  titleMaxLength: 255,
  columns: [
    {
      type: 'Note', name: 'HubSummary', id: 'd31d694d-bf90-4689-8d1b-6200dc0cb0c5', displayName: 'Summary', richText: false, advisedLength: SUMMARY_LENGTH,
      description: 'One or two plain sentences for the card. At most 300 characters.'
    },
    {
      type: 'Note', name: 'HubBody', id: 'e05076f8-ac2e-42b0-981f-011b6956145b', displayName: 'Body', richText: true,
      description: 'The article itself.'
    },
    {
      type: 'Thumbnail', name: 'HubImage', id: 'b933b81b-a5cb-40d0-978b-2f616b0ef404', displayName: 'Image',
      description: 'A wide picture, 16 by 9, at least 960 pixels across.'
    },
    {
      type: 'Text', name: 'HubImageAlt', id: 'bd297184-c585-4720-ae6f-f02a27478f63', displayName: 'Image description', maxLength: 255,
      description: 'What the picture shows, for people who cannot see it. Leave empty if it is only decoration.'
    },
    {
      type: 'Text', name: 'HubByline', id: '13941418-1643-423b-8d09-43da04494cb7', displayName: 'Byline', maxLength: 255,
      description: 'Who wrote it: name, role, organisation, with commas between them.'
    },
    {
      type: 'Choice', name: 'HubTopic', id: '0778aee3-edd2-440e-9690-a7e6d167d8cf', displayName: 'Topic',
      choices: ['Money', 'Service change', 'Technology', 'People and jobs', 'Buildings and places', 'Working together'],
      description: 'What the article is mainly about.'
    },
    {
      type: 'MultiChoice', name: 'HubSector', id: 'f0e4ef46-99cf-4f41-ad38-d5e543a0323f', displayName: 'Sector',
      choices: ['Health and social care', 'Local government', 'Central government', 'Education', 'Police and justice'],
      description: 'The parts of the public sector that it concerns.'
    },
    {
      type: 'MultiChoice', name: 'HubServes', id: 'b53ddb79-205d-4353-9765-7a71f961baea', displayName: 'People served',
      choices: ['Patients', 'Householders', 'Employees', 'Learners'],
      description: 'The people whom it is about.'
    },
    {
      type: 'MultiChoice', name: 'HubBenefit', id: '4ea4c495-914a-4ad5-8436-b4ff974dae21', displayName: 'Benefit',
      choices: ['Cost saving', 'Mobile working', 'Shared intelligence', 'Reduced risk', 'Person-centred services'],
      description: 'What gets better.'
    },
    {
      type: 'DateTime', name: 'HubPublishFrom', id: 'b3a0776a-1980-447f-87d8-48063d943d35', displayName: 'Publish from', dateOnly: false, defaultNow: true, indexed: true,
      description: 'Readers see the article from this moment on. Without a date it stays a draft.'
    },
    {
      type: 'DateTime', name: 'HubExpires', id: '3c8fd5b5-fd80-45d0-86ea-cfa2ad6f8712', displayName: 'Expires', format: expiryFormat, dateOnly: false, indexed: true,
      description: 'From this moment on the article is no longer listed. Leave empty if it stays.'
    },
    {
      type: 'DateTime', name: 'HubReviewBy', id: '67ee8fb1-b0fa-4545-842d-545d87d28981', displayName: 'Review by', format: reviewFormat, dateOnly: true, indexed: true,
      description: 'The day on which somebody checks that it is still true.'
    },
    {
      type: 'Boolean', name: 'HubFeatured', id: '92ad8f81-69d1-4cdd-9f22-5f8fddddce99', displayName: 'Featured', defaultValue: false, indexed: true,
      description: 'Shown first and larger.'
    },
    {
      type: 'URL', name: 'HubCallToAction', id: '57790e5b-a1f3-41af-8fba-8bd15b2edc84', displayName: 'Call to action',
      description: 'Where a reader goes next, with the words that say so.'
    },
    {
      type: 'Choice', name: 'HubLanguage', id: '63f55d93-bda6-456b-92c1-abb7a45bcc25', displayName: 'Language', format: languageFormat, choices: ['en', 'cy'], defaultValue: 'en', indexed: true,
      description: 'The language that it is written in: en for English, cy for Welsh.'
    },
    {
      type: 'Number', name: 'HubTranslationOf', id: '317e3faa-bcd3-4daa-9918-96d25094eb8d', displayName: 'Translation of', decimals: 0, minimum: 1, indexed: true,
      description: 'The ID of the same article in the other language.'
    },
    {
      type: 'User', name: 'HubOwner', id: 'aa2e4cf0-c49f-435d-8a5e-fe37a6eb50b5', displayName: 'Owner', since: 2,
      description: 'Who looks after this article and reviews it.'
    },
    {
      type: 'DateTime', name: 'HubLastChecked', id: '705be4bf-ba41-4e83-924e-472b7358599a', displayName: 'Links last checked', since: 2, format: checkedFormat, dateOnly: true,
      description: 'The day on which somebody last followed the links in the article and found them right.'
    },
    {
      type: 'Text', name: 'HubSource', id: '573cbdc1-a3a0-46a9-9e60-51fc298999e4', displayName: 'Source', since: 2, maxLength: 255, indexed: true,
      description: 'Where the article was imported from. Importing again finds it by this; leave it as it is.'
    }
  ],
  views: [
    {
      title: 'All Items', isDefault: true, rowLimit: 30, orderBy: { column: 'HubPublishFrom', ascending: false },
      columns: ['LinkTitle', 'HubTopic', 'HubLanguage', 'HubPublishFrom', 'HubExpires', 'HubFeatured', 'HubTranslationOf', 'ID']
    },
    {
      title: DRAFTS_VIEW, isDefault: false, rowLimit: 30, orderBy: { column: 'HubPublishFrom', ascending: true },
      where: `<Or><IsNull><FieldRef Name="HubPublishFrom" /></IsNull><Gt><FieldRef Name="HubPublishFrom" />${NOW}</Gt></Or>`,
      columns: ['LinkTitle', 'HubPublishFrom', 'HubOwner', 'HubLanguage', 'Editor', 'Modified']
    },
    {
      title: 'Due for review', isDefault: false, rowLimit: 30, orderBy: { column: 'HubReviewBy', ascending: true },
      where: `<Leq><FieldRef Name="HubReviewBy" />${today(30)}</Leq>`,
      columns: ['LinkTitle', 'HubReviewBy', 'HubOwner', 'HubLastChecked', 'HubExpires']
    },
    {
      title: 'Expired', isDefault: false, rowLimit: 30, orderBy: { column: 'HubExpires', ascending: false },
      where: `<Leq><FieldRef Name="HubExpires" />${NOW}</Leq>`,
      columns: ['LinkTitle', 'HubExpires', 'HubOwner', 'HubTopic', 'HubLanguage']
    }
  ],
  validation: {
    formula: '=OR(ISBLANK([HubExpires]),[HubExpires]>[HubPublishFrom])',
    message: 'The article expires before it is published. Choose a later date for “Expires”, or leave it empty.'
  }
};
