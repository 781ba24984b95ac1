/** An item to look at: its title, and what its columns hold. */
export interface SampleItem {
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The title of the sample of which it is the translation. */
  readonly translationOf?: string;
}

const link = (url: string, words: string): object => ({ Url: url, Description: words });

/** Each says that it is a sample, in its title and in its text. They stand for themselves and name nobody. */
export const sampleArticles: readonly SampleItem[] = [
  {
    title: 'Sample: One front desk for three services',
    values: {
      HubSummary: 'This is a sample. It shows where the summary of an article stands, and how long it should be.',
      HubBody: '<p>This is a sample article. Write yours in the list, and delete this one when you no longer need it.</p><h2>What an article needs</h2>'
        + '<ul><li>a title that says what is new</li><li>a summary of one or two plain sentences</li><li>an owner and a date for review</li></ul>',
      HubByline: 'A colleague, Sample team', HubTopic: 'Working together', HubSector: ['Local government'], HubServes: ['Householders'], HubFeatured: true, HubLanguage: 'en'
    }
  },
  {
    title: 'Enghraifft: Un ddesg flaen i dri gwasanaeth',
    translationOf: 'Sample: One front desk for three services',
    values: {
      HubSummary: 'Enghraifft yw hon. Mae’n dangos ble mae crynodeb erthygl yn sefyll, a pha mor hir y dylai fod.',
      HubBody: '<p>Erthygl enghreifftiol yw hon. Ysgrifennwch eich un chi yn y rhestr, a dilëwch hon pan na fydd ei hangen arnoch mwyach.</p><h2>Beth sydd ei angen ar erthygl</h2>'
        + '<ul><li>teitl sy’n dweud beth sy’n newydd</li><li>crynodeb o un neu ddwy frawddeg syml</li><li>perchennog a dyddiad adolygu</li></ul>',
      HubByline: 'Cydweithiwr, Tîm enghreifftiol', HubTopic: 'Working together', HubSector: ['Local government'], HubServes: ['Householders'], HubFeatured: true, HubLanguage: 'cy'
    }
  },
  {
    title: 'Sample: What we learned from a smaller office',
    values: {
      HubSummary: 'This is a sample. It has a button at its end that leads to a next step.',
      HubBody: '<p>This is a sample article. The topic, sector and benefit that you choose become the filters that readers see.</p>',
      HubByline: 'A colleague, Sample team', HubTopic: 'Buildings and places', HubSector: ['Central government'], HubBenefit: ['Cost saving'], HubLanguage: 'en',
      HubCallToAction: link('https://example.org/', 'See the next step')
    }
  }
];

export const sampleLinks: readonly SampleItem[] = [
  {
    title: 'Sample: A guide to plain language',
    values: { HubUrl: link('https://example.org/', 'A guide to plain language'), HubDescription: 'This is a sample. Say here what a reader finds there.', HubPartner: 'A partner', HubCategory: 'Guidance and standards', HubLanguage: 'en' }
  },
  {
    title: 'Enghraifft: Hyfforddiant i dimau newydd',
    values: { HubUrl: link('https://example.org/', 'Hyfforddiant i dimau newydd'), HubDescription: 'Enghraifft yw hon. Dywedwch yma beth mae darllenydd yn ei gael yno.', HubPartner: 'Partner', HubCategory: 'Training and skills', HubLanguage: 'cy' }
  }
];
