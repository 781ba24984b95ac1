import { SettingTexts } from './whyTexts';

/** What the settings of the web part do to an item, and which of them to change. */
export const settingsEnGb: SettingTexts = {
  facts: {
    listShown: 'The settings of this web part show this list.',
    articlesNotShown: 'The settings of this web part show partner links only.',
    linksNotShown: 'The settings of this web part show articles only.',
    categoriesAll: 'The settings of this web part show links of all categories.',
    categoryShown: 'The settings of this web part show its category, {category}.',
    categoryNotShown: 'The settings of this web part do not show its category, {category}.',
    noCategory: 'It has no category, and the settings of this web part show only some categories.',
    ownAlways: 'The settings of this web part show this version to everybody. Its other version is “{title}”.',
    otherAlways: 'The settings of this web part show everybody its other version, “{title}”.',
    firstAll: 'The settings of this web part choose no filters to begin with.',
    firstAmong: 'It is among what the settings of this web part show at first ({filters}).',
    firstFiltered: 'The settings of this web part show at first only some articles ({filters}), and this one is not among them. Readers find it when they clear the filters.',
    placeFiltered: 'It is none of the cards that readers get at first, because of the first filters.',
    audienceNone: 'The settings of this web part show it to everybody.',
    audienceSet: 'The settings of this web part show it only to people in: {title}. Others do not see the web part, unless they may edit.',
    audienceChosen: 'The settings of this web part show it only to people in certain groups. Others do not see the web part, unless they may edit.'
  },
  because: {
    articlesNotShown: 'the settings of this web part show partner links only',
    linksNotShown: 'the settings of this web part show articles only',
    categoryNotShown: 'the settings of this web part do not show its category, {category}',
    noCategory: 'it has no category, and the settings of this web part show only some categories',
    otherAlways: 'the settings of this web part show everybody its other version, “{title}”'
  },
  mend: {
    articlesNotShown: 'Change “Content” in the settings of this web part.',
    linksNotShown: 'Change “Content” in the settings of this web part.',
    categoryNotShown: 'Tick the category under “Link categories” in the settings of this web part.',
    noCategory: 'Give it one of those categories, or tick none under “Link categories” in the settings of this web part.',
    otherAlways: 'That is as it should be for a translation; else change “Language of articles” in the settings of this web part.',
    firstFiltered: 'To show it at first, tick what it has, or nothing, under “What readers see first” in the settings of this web part.',
    audienceSet: 'To show it to more people, change “Who sees it” in the settings of this web part.',
    audienceChosen: 'To show it to more people, change “Who sees it” in the settings of this web part.'
  }
};
