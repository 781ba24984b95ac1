import { SettingTexts } from './whyTexts';

/** What the settings of the web part do to an item, and which of them to change. */
export const settingsCyGb: SettingTexts = {
  facts: {
    listShown: 'Mae gosodiadau’r rhan we hon yn dangos y rhestr hon.',
    articlesNotShown: 'Mae gosodiadau’r rhan we hon yn dangos dolenni partneriaid yn unig.',
    linksNotShown: 'Mae gosodiadau’r rhan we hon yn dangos erthyglau yn unig.',
    categoriesAll: 'Mae gosodiadau’r rhan we hon yn dangos dolenni o bob categori.',
    categoryShown: 'Mae gosodiadau’r rhan we hon yn dangos ei chategori, sef {category}.',
    categoryNotShown: 'Nid yw gosodiadau’r rhan we hon yn dangos ei chategori, sef {category}.',
    noCategory: 'Nid oes ganddi gategori, a dim ond rhai categorïau y mae gosodiadau’r rhan we hon yn eu dangos.',
    ownAlways: 'Mae gosodiadau’r rhan we hon yn dangos y fersiwn hon i bawb. Ei fersiwn arall yw “{title}”.',
    otherAlways: 'Mae gosodiadau’r rhan we hon yn dangos ei fersiwn arall, “{title}”, i bawb.',
    firstAll: 'Nid yw gosodiadau’r rhan we hon yn dewis hidlwyr i ddechrau.',
    firstAmong: 'Mae ymhlith yr hyn y mae gosodiadau’r rhan we hon yn ei ddangos gyntaf ({filters}).',
    firstFiltered: 'Dim ond rhai erthyglau y mae gosodiadau’r rhan we hon yn eu dangos gyntaf ({filters}), ac nid yw hon yn eu plith. Mae darllenwyr yn ei chanfod pan fyddant yn clirio’r hidlwyr.',
    placeFiltered: 'Nid yw’n un o’r cardiau y mae darllenwyr yn eu cael gyntaf, oherwydd yr hidlwyr cyntaf.',
    audienceNone: 'Mae gosodiadau’r rhan we hon yn ei dangos i bawb.',
    audienceSet: 'Dim ond i bobl yn y grwpiau hyn y mae gosodiadau’r rhan we hon yn ei dangos: {title}. Nid yw eraill yn gweld y rhan we, oni bai eu bod yn cael golygu.',
    audienceChosen: 'Dim ond i bobl mewn grwpiau penodol y mae gosodiadau’r rhan we hon yn ei dangos. Nid yw eraill yn gweld y rhan we, oni bai eu bod yn cael golygu.'
  },
  because: {
    articlesNotShown: 'mae gosodiadau’r rhan we hon yn dangos dolenni partneriaid yn unig',
    linksNotShown: 'mae gosodiadau’r rhan we hon yn dangos erthyglau yn unig',
    categoryNotShown: 'nid yw gosodiadau’r rhan we hon yn dangos ei chategori, sef {category}',
    noCategory: 'nid oes ganddi gategori, a dim ond rhai categorïau y mae gosodiadau’r rhan we hon yn eu dangos',
    otherAlways: 'mae gosodiadau’r rhan we hon yn dangos ei fersiwn arall, “{title}”, i bawb'
  },
  mend: {
    articlesNotShown: 'Newidiwch “Cynnwys” yng ngosodiadau’r rhan we hon.',
    linksNotShown: 'Newidiwch “Cynnwys” yng ngosodiadau’r rhan we hon.',
    categoryNotShown: 'Ticiwch y categori o dan “Categorïau dolenni” yng ngosodiadau’r rhan we hon.',
    noCategory: 'Rhowch un o’r categorïau hynny iddi, neu peidiwch â thicio’r un o dan “Categorïau dolenni” yng ngosodiadau’r rhan we hon.',
    otherAlways: 'Dyna fel y dylai fod i gyfieithiad; fel arall, newidiwch “Iaith yr erthyglau” yng ngosodiadau’r rhan we hon.',
    firstFiltered: 'I’w dangos gyntaf, ticiwch yr hyn sydd ganddi, neu ddim byd, o dan “Beth mae darllenwyr yn ei weld gyntaf” yng ngosodiadau’r rhan we hon.',
    audienceSet: 'I’w dangos i ragor o bobl, newidiwch “Pwy sy’n ei weld” yng ngosodiadau’r rhan we hon.',
    audienceChosen: 'I’w dangos i ragor o bobl, newidiwch “Pwy sy’n ei weld” yng ngosodiadau’r rhan we hon.'
  }
};
